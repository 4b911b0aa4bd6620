-- The person behind a number, in the shop and unit of today: how commands find whom they are about.
create or replace function staff.find_person(of_employee_no text)
returns table (shop_id bigint, unit_id bigint, employee_id bigint, name_zh text, joined_on date)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_rows int;
begin
  return query
    select e.shop_id, e.unit_id, e.employee_id, e.name_zh, e.joined_on
    from staff.employee e where e.employee_no = of_employee_no;
  get diagnostics found_rows = row_count;
  if found_rows <> 1 then
    perform kefu.refuse('EMP-001', 'employee', of_employee_no,
      case when found_rows = 0 then '没有这个工号，或不在您的范围内' else '几家公司都有这个工号' end,
      case when found_rows = 0 then 'nobody you may see has this number'
        else 'several companies have this number' end);
  end if;
end
$$;
comment on function staff.find_person(text) is
  'Shop, unit and key of an employee number; refuses one that is unknown or not unique.';
grant execute on function staff.find_person(text) to kefu_member, kefu_batch;

create or replace function staff.person_label(of_employee_id bigint) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select e.employee_no || ' ' || e.name_zh from staff.employee e
  where e.employee_id = of_employee_id
$$;
comment on function staff.person_label(bigint) is 'Number and name of a person, as sentences say them.';
grant execute on function staff.person_label(bigint) to kefu_member, kefu_batch;
