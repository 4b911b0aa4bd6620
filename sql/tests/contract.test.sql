-- Contracts, appendices, amendments, notice and expense claims (EMP-006, EMP-019, EMP-020, EMP-028).
begin;
\ir harness.sql
\ir company.sql

select tests.hire('T005', 'THQ', 'HQ-HR', 'HR_SUPERVISOR', '2026-01-01') \g /dev/null
select access.create_login('T005', 't005_kt', null, 'TCO') \g /dev/null
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login = 't005_kt' and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec
set constraints all immediate;
set constraints all deferred;
-- The shop follows contract A, its front desk B, its therapists C; the scenic area the part-time one.
select policy.bind_regime('0A', '2023-01-01', shop_code => 'TMS') \g /dev/null
select policy.bind_regime('0B', '2023-01-01', shop_code => 'TMS', unit_code => 'FRONT') \g /dev/null
select policy.bind_regime('0C', '2023-01-01', shop_code => 'TMS', unit_code => 'THERAPY') \g /dev/null
select policy.bind_regime('2K', '2023-01-01', shop_code => 'TSA') \g /dev/null
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'company', 'approval.contract_amendment_chain', 'text',
  '"CONTRACT_AMENDMENT"', '[2023-01-01,)'
from org.shop s where s.code = 'THQ';

create function tests.contract(no text, shop_code text, unit_code text, person text, employer date,
  employee date, seal date, agreed date default null, months int default null) returns text language sql as $$
  select format('insert into staff.contract (shop_id, employee_id, unit_id, contract_no, employer_party, '
    'employer_signed_on, employee_signed_on, sealed_on, agreed_from, term_months, original_kept_by, duplicate_kept_by) '
    'values (tests.shop(%L), tests.employee(%L), tests.unit(%L, %L), %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    shop_code, person, shop_code, unit_code, no, '测试公司', employer, employee, seal, agreed, months, '按摩店', '员工')
$$;
grant execute on function tests.contract(text, text, text, text, date, date, date, date, int) to public;

-- WE-48: one year to the same day inclusive; 29 February ends on 28 February.
set local role t002_kt;
select tests.lives(tests.contract('WE48-1', 'TMS', 'SHOP', 'T201', '2024-02-20', '2024-02-28', '2024-03-01'), 'EMP-006a: HR enters a contract');
select tests.lives(tests.contract('WE48-2', 'TMS', 'SHOP', 'T201', '2024-02-29', '2024-02-28', '2024-02-01'), 'EMP-006a: another');
select tests.same_rows($$select contract_no, effective_on, ends_on, form_code from staff.contract_now$$,
  $$values ('WE48-1', date '2024-03-01', date '2025-03-01', 'A'), ('WE48-2', date '2024-02-29', date '2025-02-28', 'A')$$,
  'WE-48: in force from the later of signatures and seal to the same day of next year');
select tests.is((select effective_on from staff.contract where contract_no = 'WE48-2'), date '2024-02-29',
  'EMP-006a: the last signature counts where it is later than the seal');

-- A contract that needs a seal is not in force without one; the seal is all that is entered later.
select tests.lives(tests.contract('A-SEAL', 'TMS', 'SHOP', 'T201', '2026-02-01', '2026-02-02', null), 'EMP-006a: signed, not sealed');
select tests.is((select effective_on from staff.contract where contract_no = 'A-SEAL'), null::date, 'EMP-006a: not in force without its seal');
select tests.lives($$update staff.contract set sealed_on = '2026-02-10' where contract_no = 'A-SEAL'$$, 'EMP-006a: sealed');
select tests.is((select effective_on from staff.contract where contract_no = 'A-SEAL'), date '2026-02-10', 'EMP-006a: in force with the seal');
select tests.throws($$update staff.contract set sealed_on = '2026-02-01' where contract_no = 'A-SEAL'$$,
  'KF006', 'EMP-006c', 'EMP-006c: a seal is not moved');
select tests.throws($$update staff.contract set term_months = 24 where contract_no = 'A-SEAL'$$,
  'KF006', 'EMP-006c', 'EMP-006c: the term is not changed by hand');
select tests.throws($$update staff.contract set duplicate_kept_by = '公司' where contract_no = 'A-SEAL'$$,
  'KF006', 'EMP-006c', 'EMP-006c: nor is any other clause');
select tests.lives(tests.contract('PT-1', 'TSA', 'CSC-TEL', 'T104', '2026-01-31', '2026-01-31', null),
  'EMP-006a: a part-time contract needs no seal');
select tests.is((select ends_on from staff.contract where contract_no = 'PT-1'), date '2027-01-31', 'EMP-006a: its term is a year too');
set local role t202_kt;
select tests.throws(tests.contract('MINE', 'TMS', 'THERAPY', 'T202', '2026-01-01', '2026-01-01', '2026-01-01', null, 12), '42501', null,
  'EMP-006a: a therapist enters no contract');
set local role t104_kt;
select tests.is((select string_agg(contract_no, ' ') from staff.contract), 'PT-1', 'EMP-006a: an agent reads his own contract');

-- B-57: valid to the end of the last day. Lists take exactly 60 and 30 days in.
set local role t002_kt;
select tests.is((select count(*) from staff.contracts_expiring(day::date, within) where contract_no = 'PT-1'), listed::bigint,
  'EMP-006a, B-57: listed ' || within || ' days ahead on ' || day)
from (values ('2026-12-01', 60, 0), ('2026-12-02', 60, 1), ('2026-12-31', 30, 0), ('2027-01-01', 30, 1),
  ('2027-01-31', 30, 1), ('2027-02-01', 60, 0)) e (day, within, listed);
select tests.is((select renewal_notice_by from staff.contracts_expiring('2026-12-02', 60) where contract_no = 'PT-1'),
  date '2026-12-31', 'EMP-019: a renewal is told one month before the end');
select tests.is((select count(*) from report.contract_list('2026-12-01', '2026-12-02') where contract_no = 'PT-1' and within_days = 60),
  1::bigint, 'RPT-012c: it stands on the list of 60 days');
select tests.is((select count(*) from report.contract_list('2026-12-01', '2026-12-31') where contract_no = 'PT-1' and within_days = 60),
  1::bigint, 'RPT-012c: 31 days before the end still on the list of 60');
select tests.is((select within_days from report.contract_list('2027-01-01', '2027-01-01') where contract_no = 'PT-1'),
  30, 'RPT-012c: exactly 30 days before on the list of 30');
select tests.lives(tests.contract('PT-2', 'TSA', 'CSC-TEL', 'T104', '2026-12-20', '2026-12-21', null, '2027-01-31'), 'EMP-006a: renewed ahead of time');
select tests.is((select effective_on from staff.contract where contract_no = 'PT-2'), date '2027-01-31', 'EMP-006a: from the agreed day');
select tests.is((select count(*) from staff.contracts_expiring('2027-01-01', 60) where contract_no = 'PT-1'), 0::bigint,
  'EMP-006a: a renewed contract is off the list');

-- EMP-006b: nine appendices of A and ten of B.
select tests.same_rows('select form_code, count(*) from staff.appendix_template group by 1',
  $$values ('A', 9::bigint), ('B', 10)$$, 'EMP-006b: appendices that the forms list');
select tests.lives($$insert into staff.contract_appendix (shop_id, employee_id, contract_id, form_code, appendix_no, unit_id, filed_on, kept_at)
    select shop_id, employee_id, contract_id, 'A', 1, unit_id, '2026-02-10', '档案柜 3' from staff.contract where contract_no = 'A-SEAL'$$,
  'EMP-006b: the registration form is filed');
select tests.is((select count(*) from staff.appendix_missing where contract_no = 'A-SEAL'), 8::bigint, 'EMP-006b: eight are missing');
select tests.throws($$insert into staff.contract_appendix (shop_id, employee_id, contract_id, form_code, appendix_no, unit_id, filed_on, kept_at)
    select shop_id, employee_id, contract_id, 'A', 10, unit_id, '2026-02-10', '档案柜 3' from staff.contract where contract_no = 'A-SEAL'$$,
  '23503', 'contract_appendix_template_fkey', 'EMP-006b: a tenth appendix of A');

-- EMP-006c: an amendment needs its approved request and both signatures after it.
create function pg_temp.request(about text) returns bigint language sql as $$
  select r.request_id from approval.request r where r.title_en = about
$$;
create function pg_temp.amend(about text, n int, employer date, employee date) returns text language sql as $$
  select format('insert into staff.contract_amendment (shop_id, employee_id, contract_id, amendment_no, request_id, unit_id, clause, '
    'old_words, new_words, new_ends_on, employer_signed_on, employee_signed_on) select shop_id, employee_id, contract_id, %s, %L, unit_id, '
    '%L, %L, %L, %L, %L, %L from staff.contract where contract_no = %L',
    n, pg_temp.request(about), '期限', '一年', '至 2028-02-10', '2028-02-10', employer, employee, 'A-SEAL')
$$;
select approval.submit('CONTRACT_AMENDMENT', c.unit_id, '合同变更', 'amend A-SEAL', 'staff.contract', c.contract_id, c.employee_id)
from staff.contract c where c.contract_no = 'A-SEAL' \g /dev/null
select approval.submit('CONTRACT_AMENDMENT', c.unit_id, '合同变更', 'amend WE48-1', 'staff.contract', c.contract_id, c.employee_id)
from staff.contract c where c.contract_no = 'WE48-1' \g /dev/null
select tests.throws(pg_temp.amend('amend A-SEAL', 1, access.today(), access.today()), 'KF006', 'EMP-006c', 'EMP-006c: not approved yet');
set local role kefu_owner;
create function tests.approve_all(about text) returns void language plpgsql as $$
declare who name;
begin
  foreach who in array '{t201_kt,t103_kt,t101_kt,t001_kt}'::name[] loop
    begin
      execute format('set local role %I', who);
      perform approval.decide(r.request_id, 'approved') from approval.state r where r.title_en = about and r.state = 'pending';
    exception when sqlstate 'KF004' or sqlstate 'KF006' then null;
    end;
  end loop;
  set local role kefu_owner;
end $$;
select tests.approve_all('amend WE48-1'), tests.approve_all('amend A-SEAL') \g /dev/null
-- The head of the shop is the person concerned: the general manager decides both steps.
select tests.approve_all('amend A-SEAL') \g /dev/null
set local role t002_kt;
select tests.is((select s.state from approval.state s where s.title_en = 'amend A-SEAL'), 'approved', 'EMP-006c: it is approved');
select tests.throws(pg_temp.amend('amend WE48-1', 1, access.today(), access.today()), 'KF006', 'EMP-006c',
  'EMP-006c: the approval of another contract');
select tests.throws(pg_temp.amend('amend A-SEAL', 1, access.today(), access.today() - 1), 'KF006', 'EMP-006c',
  'EMP-006c: a signature from before the approval');
select tests.throws(replace(pg_temp.amend('amend A-SEAL', 1, access.today(), access.today()), format('%L, %L from', access.today(), access.today()),
  format('%L, null from', access.today())), '23502', null, 'EMP-006c: one party has not signed');
select tests.lives(pg_temp.amend('amend A-SEAL', 1, access.today(), access.today()), 'EMP-006c: approved and signed by both');
select tests.is((select ends_on from staff.contract_now where contract_no = 'A-SEAL'), date '2028-02-10', 'EMP-006c: the term ends as amended');
select tests.throws(pg_temp.amend('amend A-SEAL', 2, access.today(), access.today()), '23505', 'contract_amendment_request_key',
  'EMP-006c: one approval for two amendments');
set local role t201_kt;
select tests.throws(pg_temp.amend('amend A-SEAL', 2, access.today(), access.today()), '42501', null,
  'EMP-006c: a shop manager amends nothing by himself');

-- B-56: one month from 31 January is 28 February, in a leap year the 29th.
set local role t002_kt;
create function pg_temp.notice(of_contract text, by_party text, given date, ends date, why text, request bigint default null,
  warned date default null) returns text language sql as $$
  select format('insert into staff.notice (shop_id, employee_id, contract_id, unit_id, given_by, given_on, ends_on, ground_code, reason, '
    'request_id, warned_on, warning) select shop_id, employee_id, contract_id, unit_id, %L, %L, %L, %L, %L, %L, %L, %L '
    'from staff.contract where contract_no = %L',
    by_party, given, ends, why, '说明', request, warned, case when warned is not null then '书面警告，无效' end, of_contract)
$$;
select tests.throws(pg_temp.notice('WE48-1', 'employee', '2026-01-31', '2026-02-27', 'RESIGNATION'), 'KF006', 'EMP-019', 'B-56: 27 February');
select tests.lives(pg_temp.notice('WE48-1', 'employee', '2026-01-31', '2026-02-28', 'RESIGNATION'), 'B-56: 28 February');
select tests.throws(pg_temp.notice('WE48-1', 'employee', '2028-01-31', '2028-02-28', 'RESIGNATION'), 'KF006', 'EMP-019', 'B-56: 28 February of a leap year');
select tests.lives(pg_temp.notice('WE48-1', 'employer', '2028-01-31', '2028-02-29', 'LAYOFF'), 'B-56: 29 February of a leap year');
select tests.lives(pg_temp.notice('WE48-1', 'employee', '2026-05-15', '2026-09-30', 'RESIGNATION'), 'EMP-019: later than the earliest day');
select tests.is((select earliest_end_on from staff.notice where given_on = '2026-05-15'), date '2026-06-15', 'EMP-019: the earliest day is kept');
select tests.throws(pg_temp.notice('WE48-1', 'employee', '2026-07-01', '2026-09-30', 'DERELICTION'), 'KF006', 'EMP-020',
  'EMP-020: an employee does not dismiss himself for dereliction');
select tests.throws(pg_temp.notice('WE48-1', 'employee', '2026-07-01', '2026-09-30', 'BORED'), '23503', 'notice_ground_fkey',
  'EMP-020: a ground that is none');

-- B: [N] days are blank, so nothing is computed. C: in advance, a warning before an immediate end.
set local role kefu_owner;
select tests.hire('T203', 'TMS', 'FRONT', 'RECEPTIONIST', '2023-01-01') \g /dev/null
insert into staff.file (shop_id, employee_id, unit_id, birth_date) values (tests.shop('TMS'), tests.employee('T203'), tests.unit('TMS', 'FRONT'), '1999-01-01');
insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, issued_on)
values (tests.shop('TMS'), tests.employee('T203'), tests.unit('TMS', 'FRONT'), 'qualification', '资格证', '2020-01-01');
set local role t002_kt;
select tests.lives(tests.contract('B-1', 'TMS', 'FRONT', 'T203', '2026-01-10', '2026-01-10', '2026-01-10'), 'EMP-006a: a contract of form B');
select tests.throws(pg_temp.notice('B-1', 'employee', '2026-03-01', '2026-12-31', 'RESIGNATION'), 'KF002', null, 'EMP-019, REG-002c: the days of B are blank');
select tests.lives(tests.contract('C-1', 'TMS', 'THERAPY', 'T202', '2026-01-10', '2026-01-10', '2026-01-10', null, 12), 'EMP-006a: a contract of form C');
select tests.throws(pg_temp.notice('C-1', 'employee', '2026-03-01', '2026-03-01', 'RESIGNATION'), 'KF006', 'EMP-019', 'EMP-019: C asks for notice in advance');
select tests.lives(pg_temp.notice('C-1', 'employee', '2026-03-01', '2026-03-02', 'RESIGNATION'), 'EMP-019: a day ahead is in advance');
select tests.throws(pg_temp.notice('C-1', 'employer', '2026-04-01', '2026-04-01', 'SERIOUS_BREACH'), 'KF006', 'EMP-019',
  'EMP-019: an immediate end without approval');
set local role t201_kt;
select approval.submit('TERMINATION', c.unit_id, '立即终止', 'end C-1', 'staff.contract', c.contract_id, c.employee_id)
from staff.contract c where c.contract_no = 'C-1' \g /dev/null
set local role t002_kt;
select tests.throws(pg_temp.notice('C-1', 'employer', '2026-04-01', '2026-04-01', 'SERIOUS_BREACH', pg_temp.request('end C-1'), '2026-03-20'),
  'KF006', 'EMP-019', 'EMP-019, REG-007b: an immediate end before HR and the general manager approved');
set local role t005_kt;
select approval.decide(pg_temp.request('end C-1'), 'approved') \g /dev/null
set local role t001_kt;
select approval.decide(pg_temp.request('end C-1'), 'approved') \g /dev/null
set local role t002_kt;
select tests.throws(pg_temp.notice('C-1', 'employer', '2026-04-01', '2026-04-01', 'SERIOUS_BREACH', pg_temp.request('end C-1')),
  'KF006', 'EMP-019', 'EMP-019: C asks for a prior warning');
select tests.throws(pg_temp.notice('C-1', 'employer', '2026-04-01', '2026-04-01', 'INABILITY', pg_temp.request('end C-1'), '2026-03-20'),
  'KF006', 'EMP-019', 'EMP-019: a ground that allows no immediate end');
select tests.lives(pg_temp.notice('C-1', 'employer', '2026-04-01', '2026-04-01', 'SERIOUS_BREACH', pg_temp.request('end C-1'), '2026-03-20'),
  'EMP-019: with ground, approval and warning');
select tests.is((select count(*) from report.contract_list('2026-04-01', '2026-04-30') where contract_no = 'C-1' and notice_on = '2026-04-01'),
  1::bigint, 'RPT-012c: the notice stands on the month''s list');
set local role t201_kt;
select tests.throws(pg_temp.notice('C-1', 'employer', '2026-05-01', '2026-12-31', 'LAYOFF'), '42501', null, 'EMP-019: a shop manager enters no notice');

-- EMP-028: a claim refers to an approved trip; without one there is nothing to pay.
set local role kefu_owner;
insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id, minutes, reason)
values (tests.shop('TMS'), tests.employee('T202'), '2026-03-05', 'business_trip', tests.unit('TMS', 'THERAPY'), 480, '进货'),
  (tests.shop('TMS'), tests.employee('T202'), '2026-03-06', 'business_outing', tests.unit('TMS', 'THERAPY'), 60, '送货');
create function tests.claim(n int, trip date, course text) returns text language sql as $$
  select format('insert into staff.expense_claim (shop_id, employee_id, claim_no, unit_id, claimed_on, purpose, amount, trip_on, training) '
    'values (tests.shop(%L), tests.employee(%L), %s, tests.unit(%L, %L), %L, %L, 120.50, %L, %L)',
    'TMS', 'T202', n, 'TMS', 'THERAPY', '2026-03-10', '车费', trip, course)
$$;
grant execute on function tests.claim(int, date, text) to public;
set local role t004_kt;
select tests.lives(tests.claim(1, '2026-03-05', null), 'EMP-028: a claim for an approved trip');
select tests.throws(tests.claim(2, '2026-03-07', null), '23503', 'expense_claim_trip_fkey', 'EMP-028, ATT-018d: a trip that nobody approved');
select tests.throws(tests.claim(3, '2026-03-06', null), '23503', 'expense_claim_trip_fkey', 'EMP-028: an outing is no trip');
select tests.lives(tests.claim(4, null, '消防培训'), 'EMP-028: a claim for a training');
select tests.throws(tests.claim(5, null, null), '23514', 'expense_claim_trip_or_training', 'EMP-028: a claim for nothing');
set local role t202_kt;
select tests.is((select count(*) from staff.expense_claim), 2::bigint, 'EMP-028: a therapist sees his claims');
select tests.throws(tests.claim(6, '2026-03-05', null), '42501', null, 'EMP-028: and enters none');

\o
select tests.finish();
rollback;
