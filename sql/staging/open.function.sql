-- The temporary tables of one import: rows as read, rows as judged (made by the judge), rejects.
create or replace function staging.open(columns text[], defaults text[], extra integer)
returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  execute 'create temporary table import_row (line bigint not null'
    || (select string_agg(format(', %I text%s', c.name,
        case when c.default_value <> '' then format(' default %L', c.default_value) else '' end),
        '' order by c.place)
      from unnest(columns, defaults) with ordinality c (name, default_value, place))
    || coalesce((select string_agg(format(', extra_%s text', n), '' order by n)
      from generate_series(1, extra) n), '')
    || ') on commit drop';
  create temporary table import_reject (
    line bigint not null,
    place text,
    value text,
    code text not null,
    detail text
  ) on commit drop;
end
$$;
comment on function staging.open(text[], text[], integer) is
  'Makes the temporary tables of an import: canonical columns with the text that stands where the '
  'file has no such column (empty: none), and columns for what the file has beyond them.';
grant execute on function staging.open(text[], text[], integer) to kefu_member, kefu_batch;
