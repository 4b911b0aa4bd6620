-- Where each probation stands: follows its outcomes and the sign-off; nothing of it is stored.
create or replace view staff.probation_state with (security_invoker = true) as
select p.shop_id, p.employee_id, p.entry_date, p.unit_id, p.natural_on,
  coalesce(longer.effective_on, p.natural_on) as due_on,
  case when ended.outcome = 'approved' then 'converted' when ended.outcome = 'dismissed' then
    'dismissed' when m.leave_date is not null then 'left' when asked.state = 'pending' then 'applied'
    when asked.state = 'approved' and not asked.is_used then 'signed'
    when longer.effective_on is not null then 'extended' else 'running' end as state,
  case when ended.outcome = 'approved' then ended.effective_on end as converted_on,
  case when ended.outcome = 'dismissed' then ended.effective_on end as dismissed_on,
  asked.request_id, asked.applied_on, asked.cycle, asked.kind, asked.state as request_state,
  asked.step_no, asked.step_due_on
from staff.probation p
join staff.employment m on m.shop_id = p.shop_id and m.employee_id = p.employee_id
  and m.entry_date = p.entry_date
left join staff.probation_outcome ended on ended.shop_id = p.shop_id
  and ended.employee_id = p.employee_id and ended.entry_date = p.entry_date
  and ended.outcome in ('approved', 'dismissed')
left join lateral (
  select max(o.effective_on) as effective_on
  from staff.probation_outcome o
  where o.shop_id = p.shop_id and o.employee_id = p.employee_id and o.entry_date = p.entry_date
    and o.outcome = 'extended'
) longer on true
left join lateral (
  select r.request_id, (r.details ->> 'applied_on')::date as applied_on,
    (r.details ->> 'cycle')::date as cycle, r.details ->> 'kind' as kind, s.state::text as state,
    s.step_no, s.due_on as step_due_on,
    exists (select from staff.probation_outcome o
      where o.shop_id = r.shop_id and o.request_id = r.request_id) as is_used
  from approval.request r
  join approval.state s on s.shop_id = r.shop_id and s.request_id = r.request_id
  where r.shop_id = p.shop_id and r.employee_id = p.employee_id and r.chain_code = p.chain_code
    and r.submitted_at >= p.entry_date
  order by r.submitted_at desc, r.request_id desc
  limit 1
) asked on true;
comment on view staff.probation_state is
  'State, due day and latest application of each probation (EMP-009 to EMP-012).';
comment on column staff.probation_state.state is
  'running, extended, applied (the sign-off is under way), signed (its outcome is to be recorded), '
  'converted, dismissed or left.';
comment on column staff.probation_state.due_on is
  'The day on which conversion is due: the natural one, or the latest extension.';
grant select on staff.probation_state to kefu_member, kefu_batch;
