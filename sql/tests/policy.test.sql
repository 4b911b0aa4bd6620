-- Policies: regimes bound to places, the nearest scope first, blanks are errors, no two values at
-- one time (REG-002, B-62).
begin;
\ir harness.sql
\ir company.sql

insert into policy.regime (regime_code, title_zh, title_en) values
  ('T_OLD', '旧制度', 'old regime'), ('T_NEW', '新制度', 'new regime');
insert into policy.parameter (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id) values
  ('test.grace', 'minutes', 'minutes', '宽限', 'grace', 'REG-002a'),
  ('test.base', 'money', 'yuan', '底薪', 'base', 'REG-002a'),
  ('test.blank', 'money', 'yuan', '空白', 'blank', 'REG-002c'),
  ('pay.test', 'money', 'yuan', '工资', 'pay', 'REG-002a');
insert into policy.regime_value (regime_code, parameter_code, value_type, value) values
  ('T_OLD', 'test.grace', 'minutes', '1'), ('T_OLD', 'test.base', 'money', '"800.00"'),
  ('T_OLD', 'test.blank', 'money', null), ('T_NEW', 'test.grace', 'minutes', '0');

select tests.throws($$insert into policy.regime_value values ('T_NEW', 'test.base', 'money', '800')$$,
  '23514', 'regime_value_is_sound', 'money as a number');
select tests.throws($$insert into policy.regime_value values ('T_NEW', 'test.base', 'minutes', '8')$$,
  '23503', 'regime_value_parameter_fkey', 'money as minutes');
select tests.throws($$insert into policy.regime_value values ('T_NEW', 'test.base', 'money', '"8.5"')$$,
  '23514', 'regime_value_is_sound', 'money without fen');

-- Binding: how many, where, and what it refuses.
select tests.is(policy.bind_regime('T_OLD', '2026-01-01', company_code => 'TCO'), 3, 'REG-002a: numbers bound for a company');
select tests.is(policy.bind_regime('T_NEW', '2026-03-01', shop_code => 'TSA'), 1, 'REG-002a: numbers bound for a shop');
select tests.throws($$select policy.bind_regime('NOTHING', '2026-01-01', 'TCO')$$, 'P0002', null, 'an unknown regime');
select tests.throws($$select policy.bind_regime('T_OLD', '2026-01-01', shop_code => 'TNO')$$, 'P0002', null, 'an unknown shop');
select tests.throws($$select policy.bind_regime('T_OLD', '2026-01-01', shop_code => 'TSA', unit_code => 'TNO')$$,
  'P0002', null, 'an unknown unit');
select tests.throws($$select policy.bind_regime('T_OLD', '2026-01-01')$$, '22023', null, 'a regime bound to nothing');
select tests.throws($$select policy.bind_regime('T_OLD', '2026-01-01', 'TCO', 'TSA')$$, '22023', null, 'a regime bound to two');

-- Look-up: unit, units above, shop, company.
create function tests.grace(unit bigint, day date) returns int language sql as $$
  select (policy.lookup('test.grace', unit, day))::int
$$;
select tests.is(tests.grace(tests.unit('TMS', 'THERAPY'), '2026-04-01'), 1, 'REG-002a: a shop without a value has the company''s');
select tests.is(tests.grace(tests.unit('TSA', 'CSC-TEL'), '2026-02-28'), 1, 'REG-002a: before the shop''s day the company''s');
select tests.is(tests.grace(tests.unit('TSA', 'CSC-TEL'), '2026-03-01'), 0, 'REG-002a: on the shop''s day the shop''s');
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, tests.unit('TSA', v.code), 'unit', 'test.grace', 'minutes', v.value, '[2026-04-01,2026-05-01)'
from org.shop s cross join (values ('CSD', '5'::jsonb), ('CSC', '7')) v (code, value) where s.code = 'TSA';
select tests.is(tests.grace(tests.unit('TSA', 'CSC-TEL'), '2026-04-01'), 7, 'REG-002a: the nearest unit above');
select tests.is(tests.grace(tests.unit('TSA', 'QA'), '2026-04-01'), 5, 'REG-002a: the department''s for its other sections');
select tests.is(tests.grace(tests.unit('TSA', 'SCENIC'), '2026-04-01'), 0, 'REG-002a: the shop''s above the department');
select tests.is(tests.grace(tests.unit('TSA', 'CSC-TEL'), '2026-05-01'), 0, 'REG-002a: the shop''s after the unit''s last day');

-- REG-002c: blank or missing is an error, also where something wider is set.
select tests.throws(format($$select policy.lookup('test.blank', %s, '2026-04-01')$$, tests.unit('TSA', 'CSC')),
  'KF002', null, 'REG-002c: a blank');
select tests.throws(format($$select policy.lookup('test.grace', %s, '2025-12-31')$$, tests.unit('TSA', 'CSC')),
  'KF002', null, 'REG-002c: no value yet');
select tests.throws(format($$select policy.lookup('test.nothing', %s, '2026-04-01')$$, tests.unit('TSA', 'CSC')),
  'KF002', null, 'REG-002c: an unknown parameter');
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, tests.unit('TSA', 'DAC'), 'unit', 'test.base', 'money', null, '[2026-04-01,)'
from org.shop s where s.code = 'TSA';
select tests.throws(format($$select policy.lookup('test.base', %s, '2026-04-01')$$, tests.unit('TSA', 'DAC')),
  'KF002', null, 'REG-002c: a blank of a unit is not filled from the company');
select tests.is(policy.lookup('test.base', tests.unit('TSA', 'OPC'), '2026-04-01'), '"800.00"'::jsonb,
  'REG-002c: its neighbour has the company''s value');

-- No two values of one parameter in one scope at one time.
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select company_id, shop_id, unit_id, scope, parameter_code, value_type, '9', '[2026-04-30,)'
    from policy.value where unit_id = tests.unit('TSA', 'CSC')$$,
  '23P01', 'value_no_overlap', 'B-62: two values on one day');
select tests.lives($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select company_id, shop_id, unit_id, scope, parameter_code, value_type, '9', '[2026-05-01,)'
    from policy.value where unit_id = tests.unit('TSA', 'CSC') and lower(valid) = '2026-04-01'$$,
  'B-62: the next value from the day that the first has ended');
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select company_id, shop_id, unit_id, scope, parameter_code, value_type, '9', '(,2026-01-01)'
    from policy.value where unit_id = tests.unit('TSA', 'CSC') and lower(valid) = '2026-04-01'$$,
  '23514', 'value_valid_not_empty', 'a value without a first day');

-- B-62: a change inside a month gives two segments, without gap or overlap.
select tests.is(policy.bind_regime('T_OLD', '2026-10-01', shop_code => 'TMS'), 3, 'a shop of its own regime');
select tests.is(policy.bind_regime('T_NEW', '2026-10-15', shop_code => 'TMS'), 1, 'and another inside the month');
select tests.same_rows($$select value, scope::text, regime_code, valid_from, valid_to
    from policy.effective(tests.shop('TMS'), '2026-10-01', '2026-10-31')
    where unit_id = tests.unit('TMS', 'THERAPY') and parameter_code = 'test.grace'$$,
  $$values ('1'::jsonb, 'shop', 'T_OLD', date '2026-10-01', date '2026-10-14'),
    ('0', 'shop', 'T_NEW', '2026-10-15', '2026-10-31')$$,
  'B-62: old value to the day before, new value from the day');
select tests.is(tests.grace(tests.unit('TMS', 'THERAPY'), '2026-10-14'), 1, 'B-62: the day before has the old value');
select tests.is(tests.grace(tests.unit('TMS', 'THERAPY'), '2026-10-15'), 0, 'B-62: the day itself has the new value');
select tests.is(tests.grace(tests.unit('TMS', 'THERAPY'), '2026-09-30'), 1, 'B-62: the month before has the company''s');
select tests.ok(not exists (
    select from policy.effective(tests.shop('TSA'), '2026-01-01', '2026-12-31') a
    where (select count(*) from policy.effective(tests.shop('TSA'), '2026-01-01', '2026-12-31') b
      where b.unit_id = a.unit_id and b.parameter_code = a.parameter_code
        and daterange(b.valid_from, b.valid_to, '[]') && daterange(a.valid_from, a.valid_to, '[]')) <> 1),
  'B-62: segments of a year never overlap');
select tests.same_rows($$select unit_id, parameter_code, sum(valid_to - valid_from + 1)::int as days
    from policy.effective(tests.shop('TSA'), '2026-01-01', '2026-12-31') group by unit_id, parameter_code$$,
  $$select u.unit_id, p.code, 365 from org.unit u, (values ('test.grace'), ('test.base'), ('test.blank')) p (code)
    where u.shop_id = tests.shop('TSA')$$,
  'B-62: segments of a year leave no gap');

-- A binding for a time: what held before comes back the day after; binding again replaces.
select tests.is(policy.bind_regime('T_OLD', '2026-11-10', shop_code => 'TMS', to_day => '2026-11-19'), 3, 'a binding for ten days');
select tests.same_rows($$select value, valid_from, valid_to from policy.effective(tests.shop('TMS'), '2026-11-01', '2026-11-30')
    where unit_id = tests.unit('TMS', 'SHOP') and parameter_code = 'test.grace'$$,
  $$values ('0'::jsonb, date '2026-11-01', date '2026-11-09'), ('1', '2026-11-10', '2026-11-19'),
    ('0', '2026-11-20', '2026-11-30')$$, 'REG-002a: after a binding for a time the former value holds');
select tests.is(policy.bind_regime('T_NEW', '2026-11-10', shop_code => 'TMS'), 1, 'REG-002a: bound again from the same day');
select tests.is(tests.grace(tests.unit('TMS', 'SHOP'), '2026-11-12'), 0, 'REG-002a: the later binding holds');

-- A value speaks for its own place only.
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select s.company_id, s.shop_id, s.unit_id, 'company', 'test.grace', 'minutes', '9', '[2026-01-01,)'
    from org.shop s where s.code = 'TSA'$$,
  '23514', 'value_place_fits_scope', 'REG-002a: a company value at a shop');
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select s.company_id, s.shop_id, tests.unit('TSA', 'CSC'), 'shop', 'test.blank', 'money', null, '[2026-01-01,)'
    from org.shop s where s.code = 'TSA'$$,
  '23514', 'value_place_fits_scope', 'REG-002a: a shop value at a section');
insert into org.company (code, name_zh, name_en) values ('TC2', '另一公司', 'another company');
call access.refresh();
select tests.throws($$insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
    select c.company_id, s.shop_id, s.unit_id, 'company', 'test.blank', 'money', null, '[2025-01-01,2025-02-01)'
    from org.shop s, org.company c where s.code = 'THQ' and c.code = 'TC2'$$,
  '23503', 'value_shop_fkey', 'REG-002a: a value for another company');

-- A single look-up and the resolution of a whole shop say the same, blanks and absences included.
select tests.same_rows($$
    select u.unit_id, p.parameter_code, d.day, r.value
    from org.unit u cross join policy.parameter p
    cross join (values (date '2025-06-30'), ('2026-02-01'), ('2026-10-31')) d (day)
    cross join lateral policy.resolved(p.parameter_code, u.unit_id, d.day) r (value)$$,
  $$select e.unit_id, e.parameter_code, d.day, e.value
    from org.shop s
    cross join (values (date '2025-06-30'), ('2026-02-01'), ('2026-10-31')) d (day)
    cross join lateral policy.effective(s.shop_id, d.day, d.day) e$$,
  'REG-002a: one parameter of one unit resolves as the whole shop does');

-- Who sets a policy: HR and finance for the company; a shop manager reads, an agent does not.
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'company', 'pay.test', 'money', '"1.00"', '[2026-01-01,)'
from org.shop s where s.code = 'THQ';
grant execute on function tests.grace(bigint, date) to public;
set local role t002_kt;
select tests.is(policy.bind_regime('T_OLD', '2027-01-01', shop_code => 'TSA'), 3, 'RBAC-T1: HR sets the pay policy');
set local role t201_kt;
select tests.is(policy.lookup('pay.test', tests.unit('TMS', 'THERAPY'), '2026-04-01'), '"1.00"'::jsonb,
  'REG-002a: the company''s value reaches who does not read the head office''s units');
select tests.ok(exists (select from policy.value where unit_id = tests.unit('TMS', 'SHOP'))
    and exists (select from policy.value where unit_id = tests.unit('THQ', 'HQ'))
    and not exists (select from policy.value where unit_id = tests.unit('TSA', 'CSC')),
  'RBAC-T1: a shop manager reads his shop''s and the company''s policies, not another shop''s');
select tests.throws($$select policy.bind_regime('T_OLD', '2027-01-01', shop_code => 'TMS')$$, '42501', null,
  'RBAC-T1: a shop manager sets no policy');
set local role t104_kt;
select tests.ok(not exists (select from policy.value where parameter_code like 'pay.%'), 'RBAC-T1: an agent reads no pay policy');
select tests.is(tests.grace(tests.unit('TSA', 'CSC-TEL'), '2026-04-01'), 7, 'RBAC-T1: but the rules that bind him, as his regimes state them');
select tests.throws(format($$select policy.lookup('pay.test', %s, '2026-04-01')$$, tests.unit('TSA', 'CSC-TEL')), 'KF002', null,
  'RBAC-T1: a number of pay is not told');
set local role kefu_owner;
select tests.ok(exists (select from audit.change where table_name = 'policy.value' and actor = 't002_kt'),
  'RBAC-012: who set a policy is on record');

\o
select tests.finish();
rollback;
