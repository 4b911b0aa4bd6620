-- For every unit three sessions: A with everything, B with people and materials, C bare; one course
-- a shop that everybody has passed, and products for the units that have people.
-- again training.cancellation: 'session_code', 'S' || r.unit_id || 'C'
-- again training.course: 'course_code', 'NEW'
-- again training.employee_skill: 'skill_code', 'PHONE'
-- again training.excuse: 'session_code', 'S' || r.unit_id || 'B'
-- again training.material: 'session_code', 'S' || r.unit_id || 'C'
-- again training.material_check: 'session_code', 'S' || r.unit_id || 'B'
-- again training.material_copy: 'given_on', '2026-08-02'
-- again training.participant: 'session_code', 'S' || r.unit_id || 'C'
-- again training.plan_item: 'plan_month', 9
-- again training.product: 'product_code', 'NEW'
-- again training.product_release: 'product_code', 'P' || r.unit_id || 'B'
-- again training.result: 'session_code', 'S' || r.unit_id || 'B'
-- again training.session: 'session_code', 'NEW'
-- again training.session_day: 'held_on', '2026-08-02', 'starts_at', '2026-08-02 09:00+08', 'ends_at', '2026-08-02 10:00+08'
-- again training.sign_in: 'session_code', 'S' || r.unit_id || 'B'
insert into training.course (shop_id, course_code, unit_id, kind, name_zh, name_en, pass_score)
select shop_id, 'C' || unit_id, unit_id, 'skill', '课', 'course', 60 from org.unit;
insert into training.course (shop_id, course_code, unit_id, kind, name_zh, name_en, pass_score)
select shop_id, 'ALL', unit_id, 'skill', '课', 'course', 60 from org.shop;
insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code, trainer)
select shop_id, unit_id, 2026, 8, 'ALL', '师' from org.unit;
insert into training.session (shop_id, session_code, unit_id, course_code, starts_on, ends_on, hours,
  trainer)
select shop_id, 'S' || unit_id || c, unit_id, 'ALL', '2026-08-03', '2026-08-03', 1, '师'
from org.unit cross join (values ('A'), ('B'), ('C')) s (c);
insert into training.session_day (shop_id, session_code, held_on, unit_id, starts_at, ends_at)
select shop_id, session_code, starts_on, unit_id, '2026-08-03 09:00+08', '2026-08-03 10:00+08'
from training.session where session_code ~ '^S\d+[ABC]$';
insert into training.cancellation (shop_id, session_code, unit_id, reason)
select shop_id, 'S' || unit_id || 'A', unit_id, 'test' from org.unit;
insert into training.material (shop_id, session_code, unit_id, title, handed_on)
select shop_id, 'S' || unit_id || c, unit_id, 'm', '2026-07-01'
from org.unit cross join (values ('A'), ('B')) s (c);
insert into training.material_check (shop_id, session_code, material_no, unit_id, checked_by)
select shop_id, 'S' || unit_id || 'A', 1, unit_id, 'somebody' from org.unit;
insert into training.material_copy (shop_id, session_code, material_no, given_on, unit_id, copies)
select shop_id, 'S' || unit_id || 'A', 1, '2026-08-01', unit_id, 1 from org.unit;
insert into training.participant (shop_id, session_code, employee_id, unit_id)
select shop_id, 'S' || unit_id || c, employee_id, unit_id
from staff.employee cross join (values ('A'), ('B')) s (c);
insert into training.sign_in (shop_id, session_code, held_on, employee_id, unit_id, signed_at)
select shop_id, 'S' || unit_id || 'A', '2026-08-03', employee_id, unit_id, '2026-08-03 09:00+08'
from staff.employee;
insert into training.excuse (shop_id, session_code, held_on, employee_id, unit_id, kind, proof)
select shop_id, 'S' || unit_id || 'A', '2026-08-03', employee_id, unit_id, 'business', 'test'
from staff.employee;
insert into training.result (shop_id, session_code, employee_id, unit_id, held_on, score, examiner)
select shop_id, 'S' || unit_id || 'A', employee_id, unit_id, '2026-08-03', 90, '师'
from staff.employee;
insert into training.employee_skill (shop_id, employee_id, skill_code, assessed_on, unit_id, evidence)
select shop_id, employee_id, 'PRODUCT', '2026-08-03', unit_id, 'test' from staff.employee;
insert into training.product (shop_id, product_code, unit_id, name_zh, name_en, course_code, post_codes)
select u.shop_id, 'P' || u.unit_id || p.c, u.unit_id, '货', 'product', 'ALL',
  (select array_agg(post_code) from org.post)
from org.unit u cross join (values ('A'), ('B')) p (c)
where exists (select from org.assignment a where a.unit_id = u.unit_id
  and a.valid @> access.today());
insert into training.product_release (shop_id, product_code, unit_id)
select shop_id, product_code, unit_id from training.product where product_code like 'P%A';
