-- Regimes of the demo: the company's staff regime and the service department's rules with
-- acknowledgements partly missing, a review that is overdue, a consultation that is open, a
-- grievance. What ran before Kefu was approved on paper.
do $$
begin
  perform policy.bind_regime('1A', '2015-01-01', company_code => 'DEMO');
end
$$;
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select company_id, shop_id, unit_id, 'company', 'pay.minimum_wage', 'money', '"1100.00"',
  daterange('2024-01-01', null)
from org.shop where code = 'HQ';

insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id, regime_code,
  version_no, title_zh, title_en, issuing_unit, author_employee_id, reviewer_employee_id,
  approver_employee_id, introduction, provisions, entered_by)
select s.company_id, s.shop_id, u.unit_id, v.scope::policy.scope, u.unit_id, v.regime, 1,
  r.title_zh, r.title_en, v.issued_by, a.employee_id, w.employee_id, p.employee_id, v.intro,
  v.provisions, 'hr'
from (values
  ('HQ', 'HQ', 'company', '3E', '行政人事部', 'E0003', 'E0002', 'E0001',
    '统一全公司的用工与行为要求，适用于全体员工。', '由人力资源部解释；修订须经人力资源部批准。'),
  ('SCENIC', 'CSD', 'unit', '3B', '景区客服部', 'E0003', 'E0013', 'E0001',
    '规范客服部的组织、流程与值班，适用于客服部全体人员。', '由公司领导批准后执行。'),
  ('SCENIC', 'CSD', 'unit', '3T', '景区客服部', 'E0003', 'E0013', null,
    '明确客服人员的考勤、请假与会议要求。', '由客服部解释。')
) v (shop, unit, scope, regime, issued_by, author, reviewer, approver, intro, provisions)
join org.shop s on s.code = v.shop
join org.unit u on u.shop_id = s.shop_id and u.code = v.unit
join policy.regime r on r.regime_code = v.regime
join staff.employee a on a.employee_no = v.author
left join staff.employee w on w.employee_no = v.reviewer
left join staff.employee p on p.employee_no = v.approver;

insert into policy.regime_section (shop_id, version_id, chapter_no, section_no, unit_id, part_code,
  title_zh, title_en, body)
select v.shop_id, v.version_id, c.chapter, c.section, v.unit_id, c.part, c.zh, c.en, c.body
from (values
  ('3E', 1, 0, null, '总则', 'general', '说明目的与适用范围。'),
  ('3E', 2, 0, 'WORKING_TIME', '工作时间与考勤', 'working time', '工时、打卡与迟到早退按政策参数执行。'),
  ('3E', 3, 0, 'CONDUCT', '行为规范', 'conduct', '着装、礼仪与保密要求。'),
  ('3E', 4, 0, 'PAY_BENEFITS', '薪酬福利', 'pay', '薪酬结构见薪资政策。'),
  ('3E', 5, 0, 'LEAVE', '休假', 'leave', '各类假期及审批权限。'),
  ('3E', 6, 0, 'DISPUTES', '申诉', 'disputes', '员工可向人力资源部申诉。'),
  ('3B', 1, 0, 'POST_DUTIES', '岗位职责', 'duties', '各岗位职责与汇报关系。'),
  ('3B', 2, 0, 'TRAINING', '培训', 'training', '入职培训与在岗培训。'),
  ('3B', 2, 1, 'TRAINING', '考核', 'assessment', '培训后考核。'),
  ('3B', 3, 0, 'WORKING_TIME', '排班', 'roster', '排班与交接要求。'),
  ('3T', 1, 0, 'WORKING_TIME', '考勤', 'attendance', '迟到早退与请假。'),
  ('3T', 2, 0, 'CONDUCT', '会议', 'meetings', '班前会与周会。')
) c (regime, chapter, section, part, zh, en, body)
join policy.regime_version v on v.regime_code = c.regime;

insert into policy.publication (shop_id, version_id, unit_id, paper_approval, effective_from,
  published_by, published_at)
select v.shop_id, v.version_id, v.unit_id, p.approval, p.first_day::date, 'hr', p.first_day::timestamptz
from (values ('3E', '2025-02-20 总经理签批', '2025-03-01'), ('3B', '2026-03-25 总经理签批', '2026-04-01'))
  p (regime, approval, first_day)
join policy.regime_version v on v.regime_code = p.regime;

-- Every third person has not acknowledged yet.
insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id, acknowledged_at, entered_by)
select c.shop_id, v.version_id, c.employee_id, c.unit_id, '2026-10-12 10:00+08', 'demo'
from policy.regime_version v
cross join lateral policy.people_covered(v.version_id, '2026-10-12') c
join staff.employee e on e.employee_id = c.employee_id
where v.regime_code in ('3E', '3B') and right(e.employee_no, 2)::int % 3 <> 1;

-- The draft of 3T is open to opinions for a long time, so that the demo always shows it.
insert into policy.consultation (shop_id, version_id, round_no, unit_id, opens_on, closes_on, opened_by)
select shop_id, version_id, 1, unit_id, '2026-10-20', '2036-10-31', 'hr'
from policy.regime_version where regime_code = '3T';
insert into policy.opinion (shop_id, version_id, unit_id, employee_id, given_on, opinion, entered_by)
select e.shop_id, v.version_id, e.unit_id, e.employee_id, '2026-10-22', o.opinion, 'demo'
from (values ('E0031', '建议夜班的班前会改为书面交接。'), ('E0026', '请写明调休的申请期限。'))
  o (employee_no, opinion)
join staff.employee e using (employee_no)
join policy.regime_version v on v.regime_code = '3T';
insert into policy.disposition (shop_id, opinion_id, unit_id, employee_id, outcome, note, decided_by, decided_at)
select o.shop_id, o.opinion_id, o.unit_id, o.employee_id, 'adopted', '夜班改为书面交接。', 'hr', '2026-10-26 09:00+08'
from policy.opinion o join staff.employee e using (employee_id) where e.employee_no = 'E0031';

insert into policy.grievance (shop_id, unit_id, employee_id, filed_on, subject, about_employee_id, description, entered_by)
select e.shop_id, e.unit_id, e.employee_id, '2026-10-19', 'fine', b.employee_id,
  '10 月 15 日的迟到扣分未考虑设备故障。', 'tel_agent_1'
from staff.employee e join staff.employee b on b.employee_no = 'E0016' where e.employee_no = 'E0031';
insert into policy.grievance_step (shop_id, grievance_id, step_no, unit_id, employee_id, taken_on, step, entered_by)
select shop_id, grievance_id, 1, unit_id, employee_id, '2026-10-21', '向当事人了解情况，调取打卡设备记录。', 'hr'
from policy.grievance;
