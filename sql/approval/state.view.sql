-- The state of a request, derived from the decisions on it: whoever sees a request sees them all.
create or replace view approval.state with (security_invoker = true) as
select r.shop_id, r.request_id, r.unit_id, r.employee_id, r.about_employee_id, r.chain_code,
  r.version, r.subject, r.subject_id, r.title_zh, r.title_en, r.submitted_at,
  case
    when last.decision <> 'approved' then last.decision::text
    when step.step_no is null then 'approved'
    else 'pending'
  end as state,
  coalesce(case when waits.yes then step.step_no end, last.step_no) as step_no,
  case when waits.yes then step.name_zh end as step_name_zh,
  case when waits.yes then step.name_en end as step_name_en,
  case when waits.yes then
    (coalesce(last.decided_at, r.submitted_at) at time zone 'Asia/Shanghai')::date + step.wait_days
  end as due_on,
  case when not waits.yes then last.decided_at end as decided_at,
  case when not waits.yes then last.employee_id end as decided_by_employee_id,
  last.reason as last_reason, coalesce(last.details, '{}') as last_details
from approval.request r
left join lateral (
  select d.step_no, d.decision, d.reason, d.details, d.employee_id, d.decided_at
  from approval.decision d
  where d.shop_id = r.shop_id and d.request_id = r.request_id
  order by d.step_no desc limit 1
) last on true
left join approval.chain_step step on step.chain_code = r.chain_code and step.version = r.version
  and step.step_no = coalesce(last.step_no, 0) + 1
cross join lateral (
  select step.step_no is not null and coalesce(last.decision, 'approved') = 'approved' as yes
) waits;
comment on view approval.state is
  'Each request with its state: pending (and the step it waits at), approved, refused, withdrawn.';
comment on column approval.state.step_no is 'The step it waits at; the last decided one once it ended.';
comment on column approval.state.due_on is 'Day by which the step is to be decided; null where none is set.';
comment on column approval.state.decided_at is 'When it ended; null while it waits.';
grant select on approval.state to kefu_member, kefu_batch;
