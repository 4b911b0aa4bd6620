-- What a column map says beyond headers, done to the rows as read: columns joined by blanks into
-- one, and words of the file put for codes. A word that the map does not know stays, so that the
-- judge refuses it as it stands in the file.
create or replace function staging.join_columns(target text, parts text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('update pg_temp.import_row set %I = concat_ws('' '', %s)', target,
    (select string_agg(format('nullif(btrim(%I), '''')', p.name), ', ' order by p.place)
    from unnest(parts) with ordinality p (name, place)));
end
$$;
comment on function staging.join_columns(text, text[]) is
  'Fills a column from others that the file has beyond the canonical ones.';

create or replace function staging.translate(target text, words text[], codes text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('update pg_temp.import_row r set %1$I = w.code '
    'from unnest($1, $2) w (word, code) where coalesce(btrim(r.%1$I), '''') = w.word', target)
  using words, codes;
end
$$;
comment on function staging.translate(text, text[], text[]) is
  'Puts codes for words in one column of an import.';
grant execute on function staging.join_columns(text, text[]),
  staging.translate(text, text[], text[]) to kefu_member, kefu_batch;
