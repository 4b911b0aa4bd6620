-- Training of the demo: the shops' courses, a plan, two sessions of 2026 with sign-ins and exams, a
-- shop that owes a training of all staff, a product that waits for its agents.
do $$
begin
  perform training.give_courses('HQ', 'CS-INTERNAL', 'SAFETY-ENTRY', 'SAFETY-INFO', 'DRILL-FIRE');
  perform training.give_courses('SCENIC', 'CS-ENTRY', 'SCENIC-CULTURE', 'SCENIC-IMAGE',
    'SCENIC-TALK', 'SCENIC-CASES', 'SECTION-TEST', 'SAFETY-ENTRY', 'SAFETY-INFO', 'DRILL-FIRE');
  perform training.give_courses('MASSAGE', 'MASSAGE-ENTRY', 'MASSAGE-BASIC', 'CRM-ETIQUETTE',
    'CRM-PRIVACY', 'CRM-COMPLAINT', 'COMPANY', 'SAFETY-ENTRY', 'DRILL-FIRE');
  perform training.give_courses('ONLINE', 'CS-ENTRY', 'PRODUCT', 'SAFETY-ENTRY', 'DRILL-PLAN');
end
$$;
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, v.scope::policy.scope,
  v.parameter, p.value_type, v.value::jsonb, daterange('2020-01-01', null)
from (values
  ('HQ', 'company', 'training.pass_score', '60'),
  ('MASSAGE', 'shop', 'training.company_sessions_per_year', '2'),
  ('MASSAGE', 'shop', 'training.entry_days', '14')
) v (shop, scope, parameter, value)
join org.shop s on s.code = v.shop
join policy.parameter p on p.parameter_code = v.parameter;

insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code, need,
  target_posts, trainer, budget, entered_by, entered_at)
select s.shop_id, u.unit_id, 2026, v.month, v.course, v.need, v.posts::text[], v.trainer, v.budget,
  v.entered_by, '2025-12-15 10:00+08'
from (values
  ('SCENIC', 'CSC', 9, 'SCENIC-TALK', '来电投诉增多', '{TEL_AGENT,CC_AGENT}', '郭强', 800, 'csc_supervisor'),
  ('SCENIC', 'CSC', 10, 'SCENIC-CASES', '国庆案例复盘', '{}', '郭强', 300, 'csc_supervisor'),
  ('SCENIC', 'CSC', 11, 'SECTION-TEST', '季度业务测试', '{}', '郭强', 0, 'csc_supervisor'),
  ('MASSAGE', 'SHOP', 5, 'COMPANY', '行业动态', '{}', '吕思思', 2000, 'massage_manager'),
  ('MASSAGE', 'SHOP', 10, 'COMPANY', '手法提升', '{}', '外聘 周老师', 3500, 'massage_manager')
) v (shop, unit, month, course, need, posts, trainer, budget, entered_by)
join org.shop s on s.code = v.shop
join org.unit u on u.shop_id = s.shop_id and u.code = v.unit;

do $$
declare
  code text;
  person record;
begin
  -- September: communication technique for the telephone and contact-centre groups.
  code := training.schedule('SCENIC', 'SCENIC-TALK', '2026-09-16', '2026-09-16', '14:00', '17:00',
    '郭强', 'CSC', 'E0016', '二楼会议室');
  perform training.invite(code, array['E0031', 'E0032', 'E0033', 'E0034', 'E0037', 'E0038', 'E0039']);
  perform training.hand_in(code, '沟通技巧讲义', '2026-09-08');
  perform training.sign(code, w.no, null, w.at::time)
  from (values ('E0031', '13:55'), ('E0033', '13:58'), ('E0034', '14:06'), ('E0037', '13:50'),
    ('E0038', '13:59')) w (no, at);
  perform training.excuse_person(code, 'E0032', 'inability', '医院急诊证明');
  perform training.examine(code, w.no, w.score, null, null)
  from (values ('E0031', 92), ('E0033', 74.5), ('E0034', 55), ('E0037', 88), ('E0038', 60)) w (no, score);
  perform training.examine(code, 'E0032', null, 'with_cause', '医院急诊证明');
  perform training.examine(code, 'E0039', null, 'with_cause', '家中急事，有证明');
  perform training.examine(code, 'E0032', 81, null, null, null, '2026-09-23', true);
  perform training.examine(code, 'E0039', null, 'without_cause', null, null, '2026-09-23', true);
  -- October: all staff of the massage shop; the first of the two that the year asks for.
  code := training.schedule('MASSAGE', 'COMPANY', '2026-10-13', '2026-10-13', '09:00', '11:30',
    '外聘 周老师', null, null, '按摩大厅');
  perform training.invite(code);
  perform training.hand_in(code, '手法提升讲义', '2026-10-09', '讲师出差，10月9日才交');
  for person in
    select e.employee_no from training.participant p join staff.employee e using (employee_id)
    where p.session_code = code and e.employee_no not in ('E0042', 'E0046')
  loop
    perform training.sign(code, person.employee_no, null, '08:55');
  end loop;
  -- The online shop's product waits for who has not passed.
  code := training.schedule('ONLINE', 'PRODUCT', '2026-10-20', '2026-10-20', '10:00', '11:00', '余光',
    'SERVICE', 'E0051');
  perform training.invite(code, array['E0052', 'E0053']);
  perform training.sign(code, 'E0052', null, '09:58');
  perform training.sign(code, 'E0053', null, '10:00');
  perform training.examine(code, 'E0052', 95, null, null);
  perform training.examine(code, 'E0053', 70, null, null);
end
$$;
insert into training.material_check (shop_id, session_code, material_no, unit_id, checked_by, checked_at)
select m.shop_id, m.session_code, m.material_no, m.unit_id, 'cs_manager', '2026-09-09 09:30+08'
from training.material m where m.session_code = 'SCENIC-TALK-20260916';
insert into training.product (shop_id, product_code, unit_id, name_zh, name_en, course_code,
  post_codes, entered_by, entered_at)
select s.shop_id, 'YL-TEA', u.unit_id, '云岭高山茶', 'Yunling mountain tea', 'PRODUCT', '{SHOP_AGENT}',
  'online_manager', '2026-10-12 09:00+08'
from org.shop s join org.unit u on u.shop_id = s.shop_id and u.code = 'SERVICE'
where s.code = 'ONLINE';
-- Written down as it happened, by those who led it.
update training.sign_in i set entered_by = d.entered_by, entered_at = d.ends_at
from (
  select d.shop_id, d.session_code, d.held_on, d.ends_at, case h.code when 'SCENIC'
    then 'csc_supervisor' when 'MASSAGE' then 'massage_manager' else 'online_manager' end as entered_by
  from training.session_day d join org.shop h using (shop_id)
) d
where d.shop_id = i.shop_id and d.session_code = i.session_code and d.held_on = i.held_on;
