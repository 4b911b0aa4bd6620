-- Conventions of time: working days of the shop's calendar, shifts across midnight, natural months in
-- Asia/Shanghai whatever the session thinks (REG-006b, B-61).
begin;
\ir harness.sql
\ir company.sql
set local timezone = 'America/New_York';

-- Day types: the national calendar, and the shop's own days before it.
select tests.is(calendar.day_type_of(tests.shop('TMS'), '2026-10-01')::text, 'statutory', 'REG-006b: a national holiday');
select tests.is(calendar.day_type_of(tests.shop('TMS'), n.day)::text, 'makeup', 'REG-006b: a make-up working day')
from (select min(day) as day from calendar.national_day where day_type = 'makeup') n;
select tests.is(calendar.day_type_of(tests.shop('TMS'), '2026-11-16')::text, 'working', 'REG-006b: a Monday');
select tests.is(calendar.day_type_of(tests.shop('TMS'), '2026-11-15')::text, 'rest', 'REG-006b: a Sunday');
insert into calendar.shop_day (shop_id, day, unit_id, day_type, reason)
values (tests.shop('TMS'), '2026-11-16', tests.unit('TMS', 'SHOP'), 'rest', '盘点');
select tests.is(calendar.day_type_of(tests.shop('TMS'), '2026-11-16')::text, 'rest', 'REG-006b: the shop''s own day');
select tests.is(calendar.day_type_of(tests.shop('TSA'), '2026-11-16')::text, 'working', 'REG-006b: another shop''s calendar is untouched');
select tests.is(calendar.working_days(tests.shop('TMS'), '2026-11-01', '2026-11-30')
  - calendar.working_days(tests.shop('TSA'), '2026-11-01', '2026-11-30'), -1, 'REG-006b: working days of a natural month by shop');
select tests.throws($$select calendar.day_type_of(tests.shop('TMS'), '2099-01-05')$$, 'KF003', null, 'REG-006b: a year that nobody loaded is an error');

-- B-61: a shift from 20:00 to 01:00 belongs to the day on which it starts.
insert into attendance.shift_template (shop_id, unit_id, code, name_zh, name_en, start_minute, end_minute)
values (tests.shop('TMS'), tests.unit('TMS', 'SHOP'), 'LATE', '晚班', 'late shift', 1200, 1500);
insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code)
select tests.shop('TMS'), tests.employee('T202'), day::date, tests.unit('TMS', 'THERAPY'), 'LATE'
from generate_series(date '2026-11-30', '2026-12-02', '1 day') d (day);
create function tests.punch(at text) returns void language sql as $$
  insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
  values (tests.shop('TMS'), (at || '+08')::timestamptz at time zone 'Asia/Shanghai', tests.employee('T202'), (at || '+08')::timestamptz,
    'clock', null, tests.unit('TMS', 'THERAPY'))
$$;
select tests.punch(at) from (values ('2026-11-30 19:58'), ('2026-11-30 23:59:59'), ('2026-12-01 19:59'),
  ('2026-12-02 00:00'), ('2026-12-02 19:57'), ('2026-12-03 01:00')) p (at) \g /dev/null
create function tests.out_of(day date) returns text language sql stable as $$
  select to_char(d.last_out at time zone 'Asia/Shanghai', 'MM-DD HH24:MI:SS') || ' early ' || d.early_minutes
  from attendance.day(tests.shop('TMS'), day, day) d where d.employee_id = tests.employee('T202')
$$;
select tests.is(tests.out_of('2026-11-30'), '11-30 23:59:59 early 60', 'B-61: 23:59:59 belongs to the start day');
select tests.is(tests.out_of('2026-12-01'), '12-02 00:00:00 early 60', 'B-61: 00:00 belongs to the start day');
select tests.is(tests.out_of('2026-12-02'), '12-03 01:00:00 early 0', 'B-61: 01:00 of the next day belongs to the start day');
select tests.is((select count(*) from attendance.day(tests.shop('TMS'), '2026-12-03', '2026-12-03')), 0::bigint, 'B-61: the next day has no shift of its own');
select tests.same_rows($$select month, attended from (
    select date_trunc('month', d.work_date::timestamp)::date as month, sum(d.attended_share) as attended
    from attendance.day(tests.shop('TMS'), '2026-11-01', '2026-12-31') d where d.employee_id = tests.employee('T202') group by 1) m$$,
  $$values (date '2026-11-01', 1::numeric), ('2026-12-01', 2)$$, 'REG-006b: the shift that ends in December is a day of November');
select tests.is(access.today(), (now() at time zone 'Asia/Shanghai')::date, 'REG-006b: today is that of Shanghai');

\o
select tests.finish();
rollback;
