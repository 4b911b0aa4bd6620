-- Closes a leaving case: the file's last day is set, the posts end with it, and the row that says
-- who closed it is refused while items or work are open (EMP-018).
create or replace function staff.close_departure(of_shop_id bigint, of_departure_id bigint)
returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  leaving staff.departure;
begin
  select d.* into leaving from staff.departure d
  where d.shop_id = of_shop_id and d.departure_id = of_departure_id;
  if leaving.departure_id is null then
    perform kefu.refuse('EMP-018a', 'departure', of_departure_id::text,
      '没有这项离职手续，或不在您的范围内', 'there is no such leaving case in your scope');
  end if;
  insert into staff.departure_closing (shop_id, departure_id, unit_id, employee_id)
  values (leaving.shop_id, leaving.departure_id, leaving.unit_id, leaving.employee_id);
  update staff.employment m set leave_date = leaving.last_day
  where m.shop_id = leaving.shop_id and m.employee_id = leaving.employee_id
    and m.valid @> leaving.notice_on and m.leave_date is distinct from leaving.last_day;
  update org.assignment a set valid = daterange(lower(a.valid), leaving.last_day + 1)
  where a.shop_id = leaving.shop_id and a.employee_id = leaving.employee_id
    and a.valid @> leaving.last_day + 1 and lower(a.valid) <= leaving.last_day;
end
$$;
comment on function staff.close_departure(bigint, bigint) is
  'Closes a leaving case and ends employment and posts on its last day (EMP-018).';
grant execute on function staff.close_departure(bigint, bigint) to kefu_member;
