-- Setting policies by words, what human resources settles for all, and the guards of law and
-- fairness (REG-002, REG-005, REG-007).
begin;
\ir harness.sql
\ir company.sql

-- Values as people write them.
select tests.is(policy.value_from_text('money', '800'), '"800.00"'::jsonb, 'REG-006a: money gets its fen');
select tests.is(policy.value_from_text('boolean', '否'), 'false'::jsonb, 'a no in Chinese');
select tests.is(policy.value_from_text('text', 'L1'), '"L1"'::jsonb, 'a word');
select tests.is(policy.value_from_text('integer', '2'), '2'::jsonb, 'a number');
select tests.is(policy.value_to_text('{"F": "700.00", "E": "800.00"}'), 'E=800.00 F=700.00', 'a table for people');

-- REG-002a: history is kept; the old value ends the day before.
set local role t002_kt;
select tests.lives($$select policy.set_value('pay.minimum_wage', '2000', '2026-01-01', company_code => 'TCO')$$, 'REG-002a: HR sets a value');
select tests.is(array[s.place_zh, s.value_text, s.before_text], '{测试公司,2200.00,2000.00}'::text[], 'REG-002a: what held before is told')
from policy.set_value('pay.minimum_wage', '2200', '2026-07-01', company_code => 'TCO') s;
select tests.same_rows($$select value_text, valid_from, valid_to from policy.history('pay.minimum_wage')$$,
  $$values ('2000.00', date '2026-01-01', date '2026-06-30'), ('2200.00', '2026-07-01', null)$$, 'B-62: no gap, no overlap');
select tests.lives($$select policy.set_value('pay.minimum_wage', '2100', '2026-08-01', shop_code => 'TMS', to_day => '2026-08-31')$$,
  'REG-002a: a shop''s value for a month');
select tests.same_rows($$select value_text, scope::text, place_zh, valid_from, valid_to
    from policy.shown(tests.unit('TMS', 'THERAPY'), '2026-08-31', 'pay.minimum_wage')$$,
  $$values ('2100.00', 'shop', (select name_zh from org.unit where unit_id = tests.unit('TMS', 'SHOP')), date '2026-08-01', date '2026-08-31')$$,
  'REG-002a: the shop''s value holds on its last day');
select tests.is((select value_text from policy.shown(tests.unit('TMS', 'THERAPY'), '2026-09-01', 'pay.minimum_wage')),
  '2200.00', 'REG-002a: the company''s the day after');
select tests.throws($$select policy.set_value('pay.minimum_wage', 'much', '2026-09-01', company_code => 'TCO')$$,
  'KF006', 'REG-002a', 'REG-002a: a word for an amount');
select tests.throws($$select policy.set_value('pay.nothing', '1', '2026-09-01', company_code => 'TCO')$$, 'KF006', 'REG-002a', 'an unknown parameter');
select tests.throws($$select policy.set_value('pay.minimum_wage', '1', '2026-09-01', company_code => 'TCO', of_regime => 'XX')$$,
  'KF006', 'REG-001a', 'an unknown regime');
select tests.lives($$select policy.set_value('pay.minimum_wage', '2300', '2027-01-01')$$, 'without a place it is the caller''s company');
set local role t201_kt;
select tests.throws($$select policy.set_value('pay.minimum_wage', '1', '2026-09-01', shop_code => 'TMS')$$,
  'KF004', null, 'RBAC-T1: a shop manager sets no policy');

-- REG-002b: no value starts within a sealed month of a shop that it reaches.
set local role kefu_owner;
insert into close.seal (shop_id, month, unit_id, input_hash, output_hash, seal_hash)
values (tests.shop('TMS'), '2026-10-01', tests.unit('TMS', 'SHOP'), sha256('a'), sha256('b'), sha256('c'));
set local role t002_kt;
select tests.throws($$select policy.set_value('pay.minimum_wage', '2400', '2026-10-31', shop_code => 'TMS')$$,
  'KF001', 'month_sealed', 'REG-002b: on the last day of a sealed month');
select tests.throws($$select policy.set_value('pay.minimum_wage', '2400', '2026-09-15', company_code => 'TCO')$$,
  'KF001', 'month_sealed', 'REG-002b: a company''s value from before a shop''s sealed month');
select tests.lives($$select policy.set_value('pay.minimum_wage', '2400', '2026-11-01', shop_code => 'TMS')$$,
  'REG-002b: on the day after the sealed month');
select tests.lives($$select policy.set_value('pay.minimum_wage', '2400', '2026-10-31', shop_code => 'TSA')$$,
  'REG-002b: another shop''s month is open');

-- REG-007a: what human resources settles has no value of a shop or department.
select tests.throws($$select policy.set_value('performance.assessment_standard', '部门标准', '2026-11-01', shop_code => 'TSA', unit_code => 'CSD')$$,
  'KF006', 'REG-007a', 'REG-007a: a department''s own assessment standard');
select tests.throws($$select policy.set_value('performance.assessment_standard', '门店标准', '2026-11-01', shop_code => 'TSA')$$,
  'KF006', 'REG-007a', 'REG-007a: a shop''s own assessment standard');
select tests.lives($$select policy.set_value('performance.assessment_standard', '人力资源部标准', '2026-11-01', company_code => 'TCO')$$,
  'REG-007a: that of human resources');
select tests.is(policy.lookup('performance.assessment_standard', tests.unit('TSA', 'CSC-TEL'), '2026-11-01') #>> '{}', '人力资源部标准',
  'REG-007a: it holds for the department');
set local role kefu_owner;
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select company_id, shop_id, unit_id, 'shop', 'performance.assessment_standard', 'text', '"甲"', '[2026-11-01,)' from org.shop where code = 'TSA'$$,
  'KF006', 'REG-007a', 'REG-007a: not past the function either');

-- REG-007b: what ends employment or withholds pay is never executed.
select tests.same_rows('select sanction_code from policy.sanction_kind where not executable',
  $$values ('AUTOMATIC_RESIGNATION'), ('WITHHOLD_MONTH_PAY'), ('IMMEDIATE_TERMINATION'), ('DISMISSAL')$$,
  'REG-007b: sanctions that stay recommendations');
select tests.throws($$update policy.sanction_kind set executable = true$$, '428C9', null, 'REG-007b: executability is not set by hand');
select tests.is(policy.require_executable('FINE', false, null), true, 'REG-007b: a fine needs no approval of this kind');
select tests.throws($$select policy.require_executable('WITHHOLD_MONTH_PAY', false, '旷工')$$, 'KF006', 'REG-007b', 'REG-007b: withheld pay without HR');
select tests.throws($$select policy.require_executable('AUTOMATIC_RESIGNATION', true, ' ')$$, 'KF006', 'REG-007b', 'REG-007b: a resignation without a reason');
select tests.throws($$select policy.require_executable('AUTOMATIC_RESIGNATION', null, '旷工')$$, 'KF006', 'REG-007b', 'REG-007b: without an answer of HR');
select tests.is(policy.require_executable('AUTOMATIC_RESIGNATION', true, '本人确认'), true, 'REG-007b: with HR and a reason');

-- REG-007b: fines and net pay against the minimum wage: warnings, no refusal.
insert into policy.fine_item values ('test_fine', '测试罚款', 'test fine');
insert into pay.slip (shop_id, month, employee_id, unit_id, employee_no, employee_name, post_code, scheme_code,
  worked_days, gross, deductions, net)
select tests.shop(p.shop), '2026-11-01', tests.employee(p.no), tests.unit(p.shop, p.unit), p.no, p.no, 'CLERK',
  (select min(scheme_code) from pay.scheme), 21, p.gross, p.gross - p.net, p.net
from (values ('TMS', 'T201', 'SHOP', 2400.00, 2400.00), ('TMS', 'T202', 'THERAPY', 3000.00, 2399.99)) p (shop, no, unit, gross, net);
insert into pay.slip_line (shop_id, employee_id, month, line_no, unit_id, item_code, amount, inputs, policy_value_ids)
values (tests.shop('TMS'), tests.employee('T202'), '2026-11-01', 1, tests.unit('TMS', 'THERAPY'), 'test_fine', 600.00, '{}', '{}');
select tests.same_rows($$select employee_no, minimum_wage, warning_en from policy.wage_warnings(tests.shop('TMS'), '2026-11-01')$$,
  $$values ('T202', 2400.00, 'net pay is below the local minimum wage')$$, 'REG-007b: below the minimum wage is warned of, the wage itself is not');
select tests.lives($$select policy.bind_regime('1A', '2026-01-01', company_code => 'TCO')$$, 'regime 1A with its share of 20 %');
select tests.is((select count(*) from policy.wage_warnings(tests.shop('TMS'), '2026-11-01')), 1::bigint, 'REG-007b: fines of exactly 20 % are not');
update pay.slip_line set amount = 600.01 where item_code = 'test_fine';
select tests.ok(exists (select from policy.wage_warnings(tests.shop('TMS'), '2026-11-01') where fines = 600.01 and warning_en like 'fines%'),
  'REG-007b: a fen above 20 % is');
select tests.lives($$select policy.set_value('pay.minimum_wage', null, '2026-11-01', shop_code => 'TMS')$$, 'REG-002c: a blank minimum wage');
select tests.ok(exists (select from policy.wage_warnings(tests.shop('TMS'), '2026-11-01') where employee_id is null),
  'REG-007b: without a minimum wage nobody can know, and that is said');
select tests.throws($$select policy.lookup('pay.minimum_wage', tests.unit('TMS', 'SHOP'), '2026-11-01')$$, 'KF002', null, 'REG-002c: it never counts as zero');

-- REG-007c: wishes about sex, height, looks and age never refuse anybody.
select tests.throws($$insert into policy.advisory_note values ('2L', 9, 'RECEPTIONIST', 'height', '身高', 'height', true)$$,
  '23514', 'advisory_note_never_refuses', 'REG-007c: a machine that refuses by height');
select tests.throws($$insert into policy.advisory_note values ('2H', 9, 'SHOP_AGENT', 'age', '年龄', 'age', true)$$,
  '23514', 'advisory_note_never_refuses', 'REG-007c: or by age');
select tests.throws($$insert into policy.advisory_note values ('2H', 9, null, 'age', '年龄', 'age', true)$$,
  '23514', 'advisory_note_never_refuses', 'REG-007c: for any post');
select tests.lives($$insert into policy.advisory_note values ('2L', 9, 'RECEPTIONIST', 'height', '身高', 'height', false)$$, 'REG-007c: as advice it is kept');
select tests.lives($$insert into policy.advisory_note values ('0C', 9, 'THERAPIST', 'age', '合同年龄', 'contract age', true)$$,
  'REG-007c: the massage contract''s age range is a term');

-- REG-005b: the tie rule is a policy, lenient where 1A is bound.
select tests.is(policy.lookup('bands.tie', tests.unit('TSA', 'CSC-TEL'), '2026-11-01') #>> '{}', 'LENIENT', 'REG-005b: the tie rule is a policy');

\o
select tests.finish();
rollback;
