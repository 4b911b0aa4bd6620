-- Work that a person carries and that somebody must take over when he leaves (EMP-018b): each kind is
-- an arm of its own. detail says it in words; subject tells one piece of a kind from another.
create or replace view staff.work with (security_invoker = true) as
-- A unit that he heads and nobody else does.
select 'unit_head'::text as kind, a.shop_id, a.employee_id, a.unit_id,
  u.code || ' ' || a.post_code as subject, u.name_zh || ' ' || p.name_zh as detail_zh,
  u.name_en || ', ' || p.name_en as detail_en
from org.assignment a
join org.unit u on u.shop_id = a.shop_id and u.unit_id = a.unit_id
join org.post p on p.post_code = a.post_code
where a.is_head and a.valid @> access.today() and not exists (
  select from org.assignment o
  where o.shop_id = a.shop_id and o.unit_id = a.unit_id and o.is_head
    and o.employee_id <> a.employee_id
    and (upper(o.valid) is null or upper(o.valid) > access.today()))
union all
-- What a leaving person handed to him while he leaves himself.
select 'departure', d.shop_id, t.receiver_id, d.unit_id, d.departure_id::text || ' ' || t.item_code,
  '接收的离职交接 ' || i.name_zh, 'taken over from a leaving person: ' || i.name_en
from staff.open_departure d
join staff.departure_item t on t.shop_id = d.shop_id and t.departure_id = d.departure_id
join staff.departure_checklist_item i
  on i.checklist_code = t.checklist_code and i.item_code = t.item_code
where t.receiver_id is not null
union all
-- A request of his own that nobody has answered.
select 'request', r.shop_id, r.employee_id, r.unit_id, r.request_id::text, '未结申请 ' || r.title_zh,
  'request in progress: ' || r.title_en
from approval.state r
where r.state = 'pending'
union all
-- A newcomer he guides until his probation ends (EMP-007, EMP-009b).
select 'mentor', p.shop_id, g.mentor_id, p.unit_id, n.employee_no,
  '带教新人 ' || n.employee_no || ' ' || n.name_zh,
  'guides the newcomer ' || n.employee_no || ' ' || n.name_zh
from staff.probation_state p
join staff.employee n on n.employee_id = p.employee_id
join lateral (
  select a.senior_employee_id as mentor_id from staff.apprenticeship a
  where a.shop_id = p.shop_id and a.employee_id = p.employee_id and a.entry_date = p.entry_date
    and a.since = (select max(l.since) from staff.apprenticeship l
      where l.shop_id = a.shop_id and l.employee_id = a.employee_id
        and l.entry_date = a.entry_date)
  union
  select o.mentor_id from staff.onboarding o
  where o.shop_id = p.shop_id and o.employee_id = p.employee_id and o.entry_date = p.entry_date
    and o.mentor_id is not null
) g on true
where p.state not in ('converted', 'dismissed', 'left');
comment on view staff.work is 'Open work by the person it was given to (EMP-018b).';
grant select on staff.work to kefu_member, kefu_batch;

-- The same by the person who carries it now: the receiver of its latest hand-over.
create or replace view staff.open_work with (security_invoker = true) as
select w.kind, w.shop_id, coalesce(h.to_employee_id, w.employee_id) as employee_id, w.unit_id,
  w.subject, w.detail_zh, w.detail_en
from staff.work w
left join lateral (
  select r.to_employee_id from staff.reassignment r
  where r.shop_id = w.shop_id and r.kind = w.kind and r.subject = w.subject
  order by r.reassigned_on desc, r.reassignment_id desc limit 1
) h on true;
comment on view staff.open_work is
  'Open work by the person who carries it; closing a leaving case waits until none is left (EMP-018b).';
grant select on staff.open_work to kefu_member, kefu_batch;
