-- Enters assignments and changes the end of known ones; ends first, so that a post that one person
-- leaves is free for the next in the same file.
create or replace function staging.merge_assignments(lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  update org.assignment a
  set valid = daterange(j.valid_from, j.valid_to, '[]'), is_primary = j.is_primary
  from import_judged j
  where j.line = any (lines) and a.assignment_id = j.assignment_id;

  insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
  select j.shop_id, j.employee_id, j.unit_id, j.post_code, j.is_primary,
    daterange(j.valid_from, j.valid_to, '[]')
  from import_judged j
  where j.line = any (lines) and j.assignment_id is null;
end
$$;
comment on function staging.merge_assignments(bigint[]) is
  'Merges judged lines of an assignment file.';
grant execute on function staging.merge_assignments(bigint[]) to kefu_member, kefu_batch;
