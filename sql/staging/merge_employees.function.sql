-- Enters people, their employments and first assignments. Blank cells of a column that the file
-- has empty the field; a column that it lacks changes nothing.
create or replace function staging.merge_employees(lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  has text[] := string_to_array(current_setting('kefu.import_columns', true), ',');
begin
  insert into staff.employee
    (company_id, shop_id, unit_id, employee_no, name_zh, name_en, joined_on)
  select distinct on (j.company_id, j.employee_no) j.company_id, j.shop_id, j.unit_id,
    j.employee_no, j.name_zh, j.name_en, coalesce(j.joined_on, j.entry_date)
  from import_judged j
  where j.line = any (lines) and not exists (
    select from staff.employee e
    where e.company_id = j.company_id and e.employee_no = j.employee_no)
  order by j.company_id, j.employee_no, j.entry_date;

  update import_judged j set employee_id = e.employee_id
  from staff.employee e
  where j.line = any (lines) and j.employee_id is null
    and e.company_id = j.company_id and e.employee_no = j.employee_no;

  -- The line with the latest entry says what a person is called now.
  update staff.employee e
  set name_zh = l.name_zh, joined_on = coalesce(l.joined_on, e.joined_on),
    name_en = case when 'name_en' = any (has) then l.name_en else e.name_en end
  from (
    select distinct on (j.employee_id) j.employee_id, j.name_zh, j.name_en, j.joined_on
    from import_judged j where j.line = any (lines)
    order by j.employee_id, j.entry_date desc
  ) l
  where e.employee_id = l.employee_id
    and (e.name_zh, e.joined_on, e.name_en) is distinct from (
      l.name_zh, coalesce(l.joined_on, e.joined_on),
      case when 'name_en' = any (has) then l.name_en else e.name_en end);

  update staff.employment m
  set leave_date = case when 'leave_date' = any (has) then j.leave_date else m.leave_date end,
    clock_user = case when 'clock_user' = any (has) then j.clock_user else m.clock_user end
  from import_judged j
  where j.line = any (lines) and m.shop_id = j.shop_id and m.employee_id = j.employee_id
    and m.entry_date = j.entry_date
    and ('leave_date' = any (has) and m.leave_date is distinct from j.leave_date
      or 'clock_user' = any (has) and m.clock_user is distinct from j.clock_user);

  insert into staff.employment (shop_id, employee_id, entry_date, leave_date, unit_id, clock_user)
  select j.shop_id, j.employee_id, j.entry_date, j.leave_date, j.unit_id, j.clock_user
  from import_judged j
  where j.line = any (lines) and j.old_entry_date is null;

  -- Who leaves holds no post of the shop any longer: rights end with the service (RBAC-001a).
  update org.assignment a set valid = daterange(lower(a.valid), j.leave_date + 1)
  from import_judged j
  where j.line = any (lines) and j.leave_date is not null
    and a.shop_id = j.shop_id and a.employee_id = j.employee_id
    and lower(a.valid) between j.entry_date and j.leave_date
    and coalesce(upper(a.valid), 'infinity') > j.leave_date + 1;

  insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
  select j.shop_id, j.employee_id, j.unit_id, j.post_code,
    daterange(j.entry_date, j.leave_date, '[]')
  from import_judged j
  where j.line = any (lines) and j.post_code is not null and not exists (
    select from org.assignment a
    where a.shop_id = j.shop_id and a.employee_id = j.employee_id
      and a.valid && daterange(j.entry_date, j.leave_date, '[]'));
end
$$;
comment on function staging.merge_employees(bigint[]) is
  'Merges judged lines of an employee file; the setting kefu.import_columns names its columns.';
grant execute on function staging.merge_employees(bigint[]) to kefu_member, kefu_batch;
