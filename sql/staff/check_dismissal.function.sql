-- The end of a trial is recommended on a ground that the regime knows, while probation runs, by the
-- person's own superiors (EMP-009d, EMP-010b).
create or replace function staff.check_dismissal() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  p staff.probation;
  s record;
begin
  select * into strict p from staff.probation b
  where b.shop_id = new.shop_id and b.employee_id = new.employee_id
    and b.entry_date = new.entry_date;
  select v.state into s from staff.probation_state v
  where v.shop_id = p.shop_id and v.employee_id = p.employee_id and v.entry_date = p.entry_date;
  if p.unit_id <> new.unit_id then
    perform kefu.refuse('EMP-009d', 'unit_id', new.unit_id::text,
      '不是该员工试用的部门', 'not the unit of the person''s probation');
  elsif s.state in ('converted', 'dismissed', 'left') then
    perform kefu.refuse('EMP-009d', 'state', s.state,
      '试用期已经结束', 'the probation has ended');
  elsif not new.ground = any (p.dismissal_grounds) then
    perform kefu.refuse('EMP-009d', 'ground', new.ground,
      '该制度没有这项停止试用的事由', 'the regime of this probation does not know the ground',
      '可用：' || coalesce(nullif(array_to_string(p.dismissal_grounds, '、'), ''), '无'),
      'grounds: ' || coalesce(nullif(array_to_string(p.dismissal_grounds, ', '), ''), 'none'));
  end if;
  return null;
end
$$;
comment on function staff.check_dismissal() is
  'Refuses a recommended dismissal without ground or after probation (EMP-009d).';

drop trigger if exists dismissal_advice_sound on staff.dismissal_advice;
create constraint trigger dismissal_advice_sound after insert on staff.dismissal_advice
  for each row execute function staff.check_dismissal();

-- The request to end a trial rests on a recommendation (REG-007b).
create or replace function staff.check_dismissal_request() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.subject is distinct from 'staff.dismissal_advice' or not exists (
    select from staff.dismissal_advice d
    where d.shop_id = new.shop_id and d.advice_id = new.subject_id
      and d.employee_id = new.about_employee_id)
  then
    perform kefu.refuse('EMP-009d', 'subject_id', new.subject_id::text,
      '没有对应的停止试用建议', 'no recommended dismissal of this person stands behind it',
      '用 kefu probation dismiss 提出', 'start it with kefu probation dismiss');
  end if;
  return new;
end
$$;
comment on function staff.check_dismissal_request() is
  'Refuses a dismissal request without a recommendation (EMP-009d).';

drop trigger if exists request_ends_trial on approval.request;
create trigger request_ends_trial before insert on approval.request
  for each row when (new.chain_code = 'TRIAL_DISMISSAL')
  execute function staff.check_dismissal_request();
