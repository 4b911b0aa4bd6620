-- The person of an employee number that the caller sees, with his place of today.
create or replace function staff.numbered(
  of_employee_no text, out shop_id bigint, out unit_id bigint, out employee_id bigint,
  out employee_no text, out name_zh text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  select e.shop_id, e.unit_id, e.employee_id, e.employee_no, e.name_zh
  into shop_id, unit_id, employee_id, employee_no, name_zh
  from staff.employee e where e.employee_no = of_employee_no
  order by e.employee_id limit 1;
  if employee_id is null then
    perform kefu.refuse('EMP-001', 'employee_no', of_employee_no,
      '没有这个工号，或您看不到他', 'there is no such employee number, or you may not see it');
  end if;
end
$$;
comment on function staff.numbered(text) is 'The visible person of a number; KF006 where there is none.';
grant execute on function staff.numbered(text) to kefu_member, kefu_batch;

-- The probation of a person that counts now: the latest.
create or replace function staff.probation_of(of_employee_id bigint) returns staff.probation
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_row staff.probation;
begin
  select p.* into found_row from staff.probation p where p.employee_id = of_employee_id
  order by p.entry_date desc limit 1;
  if found_row.shop_id is null then
    perform kefu.refuse('EMP-009a', 'employee_id', null,
      '没有登记试用期，或您看不到', 'no probation is recorded, or you may not see it',
      '人事用 kefu probation start 登记', 'HR records it with kefu probation start');
  end if;
  return found_row;
end
$$;
comment on function staff.probation_of(bigint) is
  'The latest probation of a person; KF006 where there is none.';
grant execute on function staff.probation_of(bigint) to kefu_member, kefu_batch;
