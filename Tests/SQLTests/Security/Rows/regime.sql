-- A version of every unit, by a regime that all of its writers keep, with text, a round, an
-- opinion, a publication, an acknowledgement and a review; a grievance of everybody.
-- again policy.regime_version: 'version_no', 9, 'amends_version_id', r.version_id, 'amendment_reason', 'test'
-- again policy.regime_section: 'section_no', 9
-- again policy.consultation: 'round_no', 9
-- again policy.regime_review: 'reviewed_on', '2025-05-05'
-- again policy.grievance_step: 'step_no', 9
-- Published text is frozen: here every text may be written.
delete from policy.publication;
insert into policy.regime (regime_code, title_zh, title_en) values ('ROWS', '测试制度', 'test regime');
insert into policy.regime_rule (regime_code, owner_posts, chain_code, interpreter_zh, interpreter_en, rule_id)
select 'ROWS', (select array_agg(post_code) from org.post), 'REGIME_HR', '测试', 'test', 'REG-001a';
insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id, regime_code,
  version_no, title_zh, title_en, issuing_unit, author_employee_id, introduction, provisions)
select s.company_id, u.shop_id, u.unit_id, 'unit', u.unit_id, 'ROWS', 1, '测试', 'test', '测试',
  (select min(employee_id) from staff.employee), '测试', '测试'
from org.unit u join org.shop s using (shop_id);
insert into policy.regime_section (shop_id, version_id, chapter_no, section_no, unit_id, title_zh, title_en)
select shop_id, version_id, 1, 0, unit_id, '测试', 'test' from policy.regime_version where regime_code = 'ROWS';
insert into policy.consultation (shop_id, version_id, unit_id, opens_on, closes_on)
select shop_id, version_id, unit_id, '2020-01-01', '2020-01-31' from policy.regime_version
where regime_code = 'ROWS';
alter table policy.opinion disable trigger opinion_in_consultation;
alter table policy.acknowledgement disable trigger acknowledgement_of_publication;
insert into policy.opinion (shop_id, version_id, unit_id, employee_id, opinion)
select shop_id, (select min(version_id) from policy.regime_version), unit_id, employee_id, '测试'
from staff.employee;
insert into policy.disposition (shop_id, opinion_id, unit_id, employee_id, outcome, note)
select o.shop_id, o.opinion_id, o.unit_id, o.employee_id, 'noted', '测试' from policy.opinion o
where not exists (select from policy.disposition d where d.opinion_id = o.opinion_id);
insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id)
select e.shop_id, v.version_id, e.employee_id, e.unit_id from staff.employee e
join policy.regime_version v on v.unit_id = e.unit_id and v.regime_code = 'ROWS';
alter table policy.opinion enable trigger opinion_in_consultation;
alter table policy.acknowledgement enable trigger acknowledgement_of_publication;
-- A second version is published, so that the text of the first may still be written.
insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id, regime_code,
  version_no, title_zh, title_en, issuing_unit, author_employee_id, introduction, provisions,
  amends_version_id, amendment_reason)
select company_id, shop_id, unit_id, scope, covers_unit_id, regime_code, 2, title_zh, title_en,
  issuing_unit, author_employee_id, introduction, provisions, version_id, '测试'
from policy.regime_version where regime_code = 'ROWS';
insert into policy.publication (shop_id, version_id, unit_id, paper_approval, effective_from)
select shop_id, version_id, unit_id, '测试', '2020-01-01' from policy.regime_version
where regime_code = 'ROWS' and version_no = 2;
insert into policy.regime_review (shop_id, version_id, unit_id, reviewed_on, outcome, note)
select shop_id, version_id, unit_id, '2025-01-01', 'keep', '测试' from policy.publication
where paper_approval = '测试';
insert into policy.grievance (shop_id, unit_id, employee_id, filed_on, subject, description)
select shop_id, unit_id, employee_id, '2026-01-01', 'pay', '测试' from staff.employee;
insert into policy.grievance_step (shop_id, grievance_id, step_no, unit_id, employee_id, step)
select g.shop_id, g.grievance_id, 2, g.unit_id, g.employee_id, '测试' from policy.grievance g;
-- Closed ones take no more steps: an older grievance of each person is closed.
insert into policy.grievance (shop_id, unit_id, employee_id, filed_on, subject, description)
select shop_id, unit_id, employee_id, '2025-01-01', 'other', '测试' from staff.employee;
insert into policy.grievance_closure (shop_id, grievance_id, unit_id, employee_id, outcome)
select shop_id, grievance_id, unit_id, employee_id, '测试' from policy.grievance
where filed_on = '2025-01-01';
