-- Enters the punches that were found good; those that are there already stay as they are.
create or replace function staging.merge_punches(
  out good bigint, out imported bigint, out in_file bigint
)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  -- No conflict target: naming one would ask for the reader's policies on every row.
  insert into attendance.punch
    (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
  select j.shop_id, j.punch_date, j.employee_id, j.punched_at, j.source, j.direction, j.unit_id
  from import_judged j
  where j.code is null and not j.known
  on conflict do nothing;
  get diagnostics imported = row_count;
  select count(*) into good from import_judged j where j.code is null;
  in_file := 0;
  if good > imported then
    select good - count(*) into in_file from (
      select distinct j.shop_id, j.employee_id, j.punched_at, j.source
      from import_judged j where j.code is null) d;
  end if;
end
$$;
comment on function staging.merge_punches() is
  'Returns how many lines were good, entered, and repeat another of the file.';
grant execute on function staging.merge_punches() to kefu_member, kefu_batch;
