-- Steps and closures belong to their grievance: same people, in time, none after the end (REG-004).
create or replace function policy.grievance_follow() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  filed policy.grievance;
begin
  select * into filed from policy.grievance g
  where g.shop_id = new.shop_id and g.grievance_id = new.grievance_id;
  -- Whom the grievance is about does not see it, and so does nothing in it.
  if not found then
    raise exception 'there is no such grievance' using errcode = 'insufficient_privilege';
  end if;
  new.employee_id := filed.employee_id;
  new.about_employee_id := filed.about_employee_id;
  new.unit_id := filed.unit_id;
  if coalesce(to_jsonb(new) ->> 'taken_on', to_jsonb(new) ->> 'closed_on')::date < filed.filed_on then
    perform kefu.refuse('REG-004', 'day', filed.filed_on::text,
      '日期早于申诉提交日', 'the day is before the grievance was filed');
  end if;
  if exists (select from policy.grievance_closure c
    where c.shop_id = new.shop_id and c.grievance_id = new.grievance_id) then
    perform kefu.refuse('REG-004', 'grievance', new.grievance_id::text,
      '该申诉已经办结', 'this grievance is closed',
      '请重新提出申诉', 'file a new grievance');
  end if;
  return new;
end
$$;
comment on function policy.grievance_follow() is
  'Takes a step''s people from its grievance; refuses steps before it or after its end (REG-004).';

drop trigger if exists grievance_step_follows on policy.grievance_step;
create trigger grievance_step_follows before insert on policy.grievance_step
  for each row execute function policy.grievance_follow();
drop trigger if exists grievance_closure_follows on policy.grievance_closure;
create trigger grievance_closure_follows before insert on policy.grievance_closure
  for each row execute function policy.grievance_follow();
