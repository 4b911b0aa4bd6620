-- A conversion application: made by the person himself, on or after the first day allowed, while
-- the probation runs; the cycle follows from the day (EMP-010a, EMP-010c, EMP-012).
create or replace function staff.check_conversion_request() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  applied_on date := (new.submitted_at at time zone 'Asia/Shanghai')::date;
  p staff.probation;
  s record;
  kind text := coalesce(new.details ->> 'kind', 'NATURAL');
begin
  if new.about_employee_id <> new.employee_id then
    perform kefu.refuse('EMP-012', 'about_employee_id', new.about_employee_id::text,
      '转正申请须由本人提出', 'a conversion is applied for by the person himself');
  end if;
  select * into p
  from staff.probation b
  where b.shop_id = new.shop_id and b.employee_id = new.employee_id and b.entry_date <= applied_on
  order by b.entry_date desc
  limit 1;
  if p.shop_id is null then
    perform kefu.refuse('EMP-012', 'employee_id', new.employee_id::text,
      '没有登记试用期', 'no probation is recorded',
      '人事先登记试用期：kefu probation start', 'HR records it first: kefu probation start');
  end if;
  if p.chain_code <> new.chain_code then
    perform kefu.refuse('EMP-012', 'chain_code', new.chain_code,
      format('该试用期的转正流程是 %s', p.chain_code),
      format('the sign-off of this probation is %s', p.chain_code));
  end if;
  select v.state, v.request_id into s
  from staff.probation_state v
  where v.shop_id = p.shop_id and v.employee_id = p.employee_id and v.entry_date = p.entry_date;
  if s.state in ('converted', 'dismissed', 'left') then
    perform kefu.refuse('EMP-012', 'state', s.state,
      '试用期已经结束', 'the probation has ended');
  elsif s.state in ('applied', 'signed') then
    perform kefu.refuse('EMP-012', 'request_id', s.request_id::text,
      '已有一份转正申请', 'there is an application already');
  end if;
  if applied_on < p.earliest_on then
    perform kefu.refuse('EMP-010a', 'applied_on', applied_on::text,
      format('满 %s 个月才能申请转正', p.early_from_months),
      format('conversion may be applied for after %s month(s) of service', p.early_from_months),
      format('%s 起可以申请', p.earliest_on), format('apply from %s on', p.earliest_on));
  end if;
  if kind = 'EARLY' and p.earliest_on is null then
    perform kefu.refuse('EMP-010a', 'kind', kind,
      '该部门没有提前转正', 'this unit has no early conversion',
      format('%s 起按期转正', p.natural_on), format('conversion is due on %s', p.natural_on));
  elsif kind not in ('EARLY', 'NATURAL') then
    perform kefu.refuse('EMP-010a', 'kind', kind, '申请种类须为 EARLY 或 NATURAL',
      'the kind is EARLY or NATURAL');
  end if;
  if coalesce(btrim(new.details ->> 'self_review'), '') = '' then
    perform kefu.refuse('EMP-012', 'self_review', null,
      '转正申请表没有填写自评', 'the conversion form lacks the self-review');
  end if;
  new.subject := 'staff.probation';
  -- Nothing else of the form is kept: scores come from the steps alone.
  new.details := jsonb_build_object('self_review', new.details ->> 'self_review', 'kind', kind,
    'applied_on', applied_on, 'cycle', staff.conversion_cycle(applied_on, p.apply_until_day));
  return new;
end
$$;
comment on function staff.check_conversion_request() is
  'Refuses conversion applications before their day or without probation (EMP-010a, EMP-012).';

drop trigger if exists request_starts_conversion on approval.request;
create trigger request_starts_conversion before insert on approval.request
  for each row when (new.chain_code like 'CONVERSION%')
  execute function staff.check_conversion_request();
