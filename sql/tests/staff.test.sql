-- The directory and employments: no overlap, last day included, home unit follows the assignment
-- (EMP-001, EMP-006).
begin;
\ir harness.sql
\ir company.sql

select tests.throws($$insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
    select e.company_id, e.shop_id, e.unit_id, e.employee_no, '另一人', '2026-02-01' from staff.employee e
    where e.employee_id = tests.employee('T104')$$,
  '23505', 'employee_no_key', 'one number for two people of a company');
select tests.throws($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TSA'), tests.employee('T104'), '2026-03-01', tests.unit('TSA', 'CSC-TEL'))$$,
  '23P01', 'employment_no_overlap', 'two employments in one shop at one time');
select tests.lives($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TMS'), tests.employee('T104'), '2026-03-01', tests.unit('TMS', 'THERAPY'))$$,
  'employments in two shops at one time');
select tests.throws($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TMS'), tests.employee('T105'), '2026-03-01', tests.unit('TSA', 'CSC-CC'))$$,
  '23503', 'employment_unit_fkey', 'a unit of another shop');

-- EMP-006: the last day in service is in service; the next may begin the day after.
update staff.employment set leave_date = '2026-06-30' where employee_id = tests.employee('T105');
select tests.ok((select valid @> date '2026-06-30' and not valid @> date '2026-07-01'
    from staff.employment where employee_id = tests.employee('T105')),
  'EMP-006: the last day is in service, the day after is not');
select tests.throws($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TSA'), tests.employee('T105'), '2026-06-30', tests.unit('TSA', 'CSC-CC'))$$,
  '23P01', 'employment_no_overlap', 'EMP-006: back on the last day');
select tests.lives($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TSA'), tests.employee('T105'), '2026-07-01', tests.unit('TSA', 'CSC-CC'))$$,
  'EMP-006: back on the day after the last');
select tests.lives($$insert into staff.employment (shop_id, employee_id, entry_date, leave_date, unit_id)
    values (tests.shop('TMS'), tests.employee('T106'), '2026-03-01', '2026-03-01', tests.unit('TMS', 'THERAPY'))$$,
  'an employment of one day');
select tests.throws($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    values (tests.shop('TMS'), tests.employee('T107'), 'infinity', tests.unit('TMS', 'THERAPY'))$$,
  '23514', 'employment_dates_finite', 'an entry day that is none');

select tests.throws($$update staff.employment set leave_date = '2025-12-31' where employee_id = tests.employee('T202')$$,
  '23514', 'employment_leaves_after_entry', 'a last day before the first');
insert into org.company (code, name_zh, name_en) values ('TC2', '另一公司', 'another company');
select tests.throws($$insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
    select c.company_id, s.shop_id, s.unit_id, 'T900', '员工', '2026-01-01'
    from org.company c, org.shop s where c.code = 'TC2' and s.code = 'TSA'$$,
  '23503', 'employee_shop_fkey', 'a person of one company in another one''s shop');

-- A number on the shop's clocks is one person's at a time.
update staff.employment set clock_user = '7', leave_date = '2026-05-31' where employee_id = tests.employee('T201');
select tests.throws($$update staff.employment set clock_user = '7' where employee_id = tests.employee('T202')$$,
  '23P01', 'employment_clock_user_once', 'one clock number for two people at one time');
select tests.lives($$update staff.employment set clock_user = '7' where employee_id = tests.employee('T103')$$,
  'one clock number in two shops');
select tests.lives($$insert into staff.employment (shop_id, employee_id, entry_date, unit_id, clock_user)
    values (tests.shop('TMS'), tests.employee('T107'), '2026-06-01', tests.unit('TMS', 'FRONT'), '7')$$,
  'a clock number passed on after the last day');

-- The home unit of the directory is that of the primary assignment of today.
update org.assignment set valid = daterange(lower(valid), access.today())
where employee_id = tests.employee('T107');
select tests.is((select unit_id from staff.employee where employee_id = tests.employee('T107')),
  tests.unit('TSA', 'QA-CBK'), 'an ended assignment keeps the file where it was');
insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid) values
  (tests.shop('TSA'), tests.employee('T107'), tests.unit('TSA', 'CSC-CC'), 'CC_AGENT', daterange(access.today(), null));
select tests.is((select unit_id from staff.employee where employee_id = tests.employee('T107')),
  tests.unit('TSA', 'CSC-CC'), 'a new assignment moves the directory row');
select tests.is((select unit_id from staff.employment where employee_id = tests.employee('T107')
    and shop_id = tests.shop('TSA')),
  tests.unit('TSA', 'CSC-CC'), 'a new assignment moves the employment');

\o
select tests.finish();
rollback;
