-- Requests for people with the state that their approval, publication and filling give them:
-- draft, submitted, approved_by_manager, audited_by_hr, published, filled, rejected, withdrawn.
-- Which of the two comes first is the chain's matter: scenic areas ask the manager first, online
-- shops the personnel office (EMP-004).
create or replace view staff.headcount with (security_invoker = true) as
select h.shop_id, h.unit_id, h.headcount_id, s.code || '-' || h.headcount_id as headcount_code,
  h.post_code, h.places, h.wanted_from, h.requirements, h.reason, h.drafted_by, h.drafted_at,
  r.request_id, r.step_no, v.published_on, v.channel, coalesce(f.filled, 0) as filled,
  case
    when r.request_id is null then 'draft'
    when r.state = 'refused' then 'rejected'
    when r.state = 'withdrawn' then 'withdrawn'
    when f.filled >= h.places then 'filled'
    when v.headcount_id is not null then 'published'
    when d.post_codes is null then 'submitted'
    when d.post_codes && '{HR,HR_SUPERVISOR}'::text[] then 'audited_by_hr'
    else 'approved_by_manager'
  end as state,
  r.state = 'approved' as is_approved, d.reason as last_words
from staff.headcount_request h
join org.shop s on s.shop_id = h.shop_id
left join lateral (
  select q.request_id, q.chain_code, q.version, t.state, t.step_no
  from approval.request q
  join approval.state t on t.shop_id = q.shop_id and t.request_id = q.request_id
  where q.shop_id = h.shop_id and q.subject = 'staff.headcount_request'
    and q.subject_id = h.headcount_id and q.unit_id = h.unit_id
  order by q.submitted_at desc, q.request_id desc limit 1
) r on true
left join lateral (
  select c.post_codes, x.reason
  from approval.decision x
  left join approval.chain_step c on c.chain_code = r.chain_code and c.version = r.version
    and c.step_no = x.step_no
  where x.shop_id = h.shop_id and x.request_id = r.request_id
  order by x.step_no desc limit 1
) d on true
left join staff.vacancy v on v.shop_id = h.shop_id and v.headcount_id = h.headcount_id
left join lateral (
  select count(*)::integer as filled from staff.vacancy_filled y
  where y.shop_id = h.shop_id and y.headcount_id = h.headcount_id
) f on true;
comment on view staff.headcount is 'Headcount requests with their derived state (EMP-004).';
grant select on staff.headcount to kefu_member, kefu_batch;
