-- Makes a candidate an employee: directory, file, employment, post and, for an answered request,
-- the filled place; a passed medical examination becomes the first health check. One transaction:
-- employment_entry_check speaks at its end.
create or replace function staff.hire(
  of_shop_id bigint, of_candidate_id bigint, as_employee_no text, on_day date,
  qualification text default null, qualified_on date default null
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  who staff.candidate;
  person bigint;
begin
  select * into who from staff.candidate c
  where c.shop_id = of_shop_id and c.candidate_id = of_candidate_id;
  if who.hired_as is not null then
    perform kefu.refuse('EMP-002c', 'candidate', who.candidate_code,
      '该应聘者已录用', 'the candidate has been hired already');
  end if;
  insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
  select s.company_id, who.shop_id, who.unit_id, as_employee_no, who.name_zh, on_day
  from org.shop s where s.shop_id = who.shop_id
  returning employee_id into person;
  if who.birth_date is not null then
    insert into staff.file (shop_id, employee_id, unit_id, birth_date)
    values (who.shop_id, person, who.unit_id, who.birth_date);
  end if;
  if qualification is not null then
    insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
    values (who.shop_id, person, who.unit_id, 'qualification', qualification,
      coalesce(qualified_on, on_day));
  end if;
  insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on, valid_until)
  select who.shop_id, person, who.unit_id, 'health_check', '入职体检', s.done_on, v.valid_until
  from staff.selection_step s
  cross join lateral (
    select staff.same_day_after(s.done_on,
      staff.stated('staff.health_check_months', who.unit_id, s.done_on)::integer) as valid_until
  ) v
  where s.shop_id = who.shop_id and s.candidate_id = who.candidate_id and s.kind = 'medical'
    and s.result = 'passed' and v.valid_until is not null
  order by s.attempt_no desc limit 1;
  insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
  values (who.shop_id, person, on_day, who.unit_id);
  insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
  values (who.shop_id, person, who.unit_id, who.post_code, daterange(on_day, null));
  update staff.candidate c set hired_as = person
  where c.shop_id = who.shop_id and c.candidate_id = who.candidate_id;
  insert into staff.vacancy_filled (shop_id, headcount_id, employee_id, unit_id, filled_on)
  select v.shop_id, v.headcount_id, person, who.unit_id, on_day
  from staff.vacancy v
  where v.shop_id = who.shop_id and v.headcount_id = who.headcount_id;
  return person;
end
$$;
comment on function staff.hire(bigint, bigint, text, date, text, date) is
  'Makes a candidate an employee; returns the employee (EMP-001, EMP-002, EMP-004).';
grant execute on function staff.hire(bigint, bigint, text, date, text, date)
  to kefu_member, kefu_batch;
