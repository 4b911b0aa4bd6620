-- Notes why a line is refused; a value is cut, since a broken line may be a whole file.
create or replace function staging.refuse(
  at_line bigint, at_place text, of_value text, of_code text, of_detail text default null
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into pg_temp.import_reject (line, place, value, code, detail)
  values (at_line, at_place, left(of_value, 200), of_code, of_detail);
end
$$;
comment on function staging.refuse(bigint, text, text, text, text) is 'Adds a line to the rejects.';
grant execute on function staging.refuse(bigint, text, text, text, text)
  to kefu_member, kefu_batch;
