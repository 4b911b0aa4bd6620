-- Requests along the general chain: approved, refused, withdrawn, waiting, and one that a delegate
-- decided while the manager was away.
insert into access.delegation (employee_id, delegate_employee_id, valid, reason, granted_at)
select m.employee_id, d.employee_id, '[2026-10-19,2026-10-24)', '外出培训', '2026-10-16 17:20+08'
from staff.employee m, staff.employee d
where m.employee_no = 'E0013' and d.employee_no = 'E0014';

create temporary table demo_request (
  ordinal int, applicant text, title_zh text, title_en text, submitted_at timestamptz
) on commit drop;
insert into demo_request values
  (1, 'E0031', '申领降噪耳机', 'noise-cancelling headset', '2026-10-12 09:10+08'),
  (2, 'E0052', '更换工位显示器', 'a new display', '2026-10-20 14:05+08'),
  (3, 'E0043', '调整按摩床位', 'massage beds moved', '2026-10-26 11:30+08'),
  (4, 'E0016', '话务区增设绿植', 'plants for the telephone area', '2026-10-28 16:40+08'),
  (5, 'E0015', '增加游客中心饮水点', 'a drinking point for visitors', '2026-10-19 08:45+08'),
  (6, 'E0019', '借用会议室', 'use of the meeting room', '2026-10-27 10:00+08');
insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, title_zh, title_en,
  submitted_at)
select e.shop_id, e.unit_id, e.employee_id, c.chain_code, c.version, r.title_zh, r.title_en,
  r.submitted_at
from demo_request r
join staff.employee e on e.employee_no = r.applicant
cross join lateral (
  select c.chain_code, c.version from approval.chain c
  where c.chain_code = 'GENERAL' order by c.version desc limit 1
) c
order by r.ordinal;

do $$
declare
  verdict record;
begin
  -- One after the other: each is held to the steps before it.
  for verdict in
    select r.request_id, e.employee_id, v.decision::approval.outcome, v.reason, v.decided_at
    from (values
      (1, 1, 'E0030', 'approved', null, timestamptz '2026-10-13 10:00+08'),
      (2, 1, 'E0051', 'approved', null, '2026-10-21 09:30+08'),
      (2, 2, 'E0001', 'approved', null, '2026-10-22 15:00+08'),
      (3, 1, 'E0040', 'refused', '旺季不宜停用床位', '2026-10-27 18:10+08'),
      (5, 1, 'E0014', 'approved', null, '2026-10-20 11:15+08'),
      (5, 2, 'E0001', 'approved', null, '2026-10-21 16:20+08'),
      (6, 1, 'E0019', 'withdrawn', '改为线上会议', '2026-10-27 10:20+08')
    ) v (ordinal, step_no, decider, decision, reason, decided_at)
    join demo_request d using (ordinal)
    join approval.request r on r.title_zh = d.title_zh and r.submitted_at = d.submitted_at
    join staff.employee e on e.employee_no = v.decider
    order by v.ordinal, v.step_no
  loop
    insert into approval.decision (request_id, employee_id, decision, reason, decided_at)
    values (verdict.request_id, verdict.employee_id, verdict.decision, verdict.reason,
      verdict.decided_at);
  end loop;
end
$$;
