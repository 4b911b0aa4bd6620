-- Training: materials, sign-in, exams, make-ups, retraining, the product gate, what a year owes
-- (TRN-001 to TRN-008, EMP-008, RPT-014, WE-58, B-49 to B-51), each as the person concerned.
begin;
\ir harness.sql
\ir company.sql
select set_config('tests.today', access.today()::text, true) \g /dev/null
select policy.bind_regime('3T', '2026-01-01', shop_code => 'TSA') \g /dev/null
select policy.bind_regime('0A', '2026-01-01', shop_code => 'TMS') \g /dev/null
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'company', 'training.pass_score', 'integer', '60', '[2026-01-01,)'
from org.shop s where s.code = 'THQ';
-- A second hand in the telephone group, who takes the other side of each rule.
select tests.hire('T109', 'TSA', 'CSC-TEL', 'TEL_AGENT', '2026-01-01') \g /dev/null
create function tests.day(back int) returns date language sql stable as $$ select access.today() - back $$;
grant execute on function tests.day(int) to public;

-- TRN-001b and the catalogue: courses are taken over by who keeps the shop's, and read by everybody.
set local role t002_kt;
select tests.is(training.give_courses('TSA', 'SECTION-TEST', 'SAFETY-ENTRY', 'AGENT-ENTRY', 'CS-ENTRY',
  'DRILL-FIRE', 'PRODUCT'), 6, 'TRN-001a: HR takes courses over for a shop');
select tests.is(training.give_courses('TSA', 'SECTION-TEST'), 0, 'and taking one over again changes nothing');
select tests.is(training.give_courses('TMS', 'MASSAGE-ENTRY', 'COMPANY', 'CRM-PRIVACY'), 3,
  'TRN-002d: the massage shop takes its modules over');
select tests.throws($$select training.give_courses('TSA', 'NOTHING')$$, 'P0002', null, 'a course that is none');
set local role t104_kt;
select tests.is((select count(*) from training.course where shop_id = tests.shop('TSA')), 6::bigint,
  'RBAC-T1: an agent reads what his shop teaches');
select tests.throws($$select training.give_courses('TSA', 'SAFETY-INFO')$$, '42501', null,
  'RBAC-T1: an agent adds no course');
select tests.is((select count(*) from training.skill where skill_code in ('PRODUCT', 'PHONE', 'PROBLEM', 'CRM')),
  4::bigint, 'TRN-001b: the four skills of agents');

-- TRN-005a: the plan is made by the supervisor of the section, not of another one.
set local role t102_kt;
select tests.lives($$insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code,
    need, target_posts, trainer, budget) values (tests.shop('TSA'), tests.unit('TSA', 'CSC'),
    extract(year from tests.day(30)), extract(month from tests.day(30)), 'SECTION-TEST', 'more complaints',
    '{TEL_AGENT}', 'T102', 500)$$, 'TRN-005a: a supervisor plans a course for his section');
select tests.throws($$insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code,
    trainer) values (tests.shop('TSA'), tests.unit('TSA', 'QA'), 2026, 5, 'SECTION-TEST', 'T102')$$,
  '42501', null, 'TRN-005a: and none for another section');
select tests.throws($$insert into training.plan_item (shop_id, unit_id, plan_year, plan_month, course_code,
    trainer) values (tests.shop('TSA'), tests.unit('TSA', 'CSC'), 2026, 13, 'SECTION-TEST', 'T102')$$,
  '23514', 'plan_item_month_of_a_year', 'TRN-005a: a month that is none');

-- A session of one day, thirty days ago, for the posts of the plan.
select training.schedule('TSA', 'SECTION-TEST', tests.day(30), tests.day(30), '09:00', '11:00', 'T102',
  'CSC', 'T102') as session \gset
select set_config('tests.session', :'session', true) \g /dev/null
select tests.is(:'session', 'SECTION-TEST-' || to_char(tests.day(30), 'YYYYMMDD'), 'TRN-001a: a session''s code');
select tests.is((select s.hours from training.session s where s.session_code = :'session'), 2.00,
  'TRN-001a: its hours come from its days');
select tests.ok((select s.plan_item_id is not null from training.session s where s.session_code = :'session'),
  'TRN-005a: it fulfils the line of the plan');
select tests.is(training.invite(:'session'), 2, 'TRN-005a: the target posts of the plan are called');
select tests.is(training.invite(:'session', array['T103', 'T105']), 2, 'and two more by number');
select tests.throws(format('select training.invite(%L, array[''T107''])', :'session'), '42501', null,
  'RBAC-001b: nobody of another section is called by this supervisor');
select tests.throws(format('select training.invite(%L, array[''T202''])', :'session'), 'KF006', 'TRN-001a',
  'TRN-001a: nobody of another shop is called');
select tests.throws($$select training.schedule('TSA', 'NOTHING', '2026-02-02', '2026-02-02', '09:00', '10:00', 'x', 'CSC')$$,
  'KF006', 'TRN-001a', 'a session of a course that the shop has not');
select tests.throws($$select training.session_of('NOTHING-20260101')$$, 'KF006', 'TRN-001a', 'a session that is none');

-- WE-58: a course on 2026-03-20 has its materials by 2026-03-13.
select tests.is(training.materials_due(tests.unit('TSA', 'CSC'), '2026-03-20'), '2026-03-13'::date,
  'WE-58: materials of a course on 2026-03-20 are due on 2026-03-13');
select tests.is(training.materials_due(tests.unit('TSA', 'CSC'), '2026-01-05'), '2025-12-29'::date,
  'WE-58: across the turn of the year');
set local role t201_kt;
select tests.is(training.materials_due(tests.unit('TMS', 'SHOP'), '2026-03-20'), null::date,
  'TRN-005b: a shop whose regime asks for no notice has none');
set local role t102_kt;
-- B-49: 6 days before is late, 7 and 8 are in time.
select tests.throws(format('select training.hand_in(%L, ''handout'', %L)', :'session', tests.day(36)),
  'KF006', 'TRN-005b', 'B-49: materials 6 days before are late and refused without a reason');
select tests.is((select (handed_on, due_on) from training.hand_in(:'session', 'handout', tests.day(37))),
  (tests.day(37), tests.day(37)), 'B-49: materials 7 days before are in time');
select tests.is((select material_no from training.hand_in(:'session', 'cases', tests.day(38))), 2::smallint,
  'B-49: materials 8 days before are in time');
select tests.is((select material_no from training.hand_in(:'session', 'more', tests.day(36), 'the trainer was ill')),
  3::smallint, 'TRN-005b: late materials are taken with a reason');
select tests.throws(format($$update training.material set late_reason = null, entered_by = current_user
    where session_code = %L and material_no = 3$$, :'session'), 'KF006', 'TRN-005b',
  'TRN-005b: the reason is not taken away again');
-- The CS manager checks them; nobody else, and no copies before.
select tests.throws(format('select training.check_materials(%L)', :'session'), 'KF006', 'TRN-005b',
  'TRN-005b: the supervisor who handed them in does not check them');
select tests.throws(format('select training.give_copies(%L, 4)', :'session'), '23503', 'material_copy_after_check',
  'TRN-005b: no copies of what was not checked');
set local role t108_kt;
select tests.throws(format('select training.check_materials(%L)', :'session'), '42501', null,
  'TRN-005b: nor does the supervisor of another section');
set local role t101_kt;
select tests.is(training.check_materials(:'session'), 'handout', 'TRN-005b: the CS manager checks materials');
select tests.throws(format('select training.check_materials(%L)', :'session'), 'KF006', 'TRN-005b',
  'TRN-005b: and once');
set local role t102_kt;
select tests.is(training.give_copies(:'session', 4), 'handout', 'TRN-005b: then copies go to participants');
set local role t201_kt;
select training.schedule('TMS', 'CRM-PRIVACY', tests.day(2), tests.day(2), '09:00', '10:00', 'T201') as privacy \gset
select tests.lives(format('select training.hand_in(%L, ''handout'')', :'privacy'), 'TRN-005b: a shop manager hands in');
select tests.throws(format('select training.check_materials(%L)', :'privacy'), 'KF006', 'TRN-005b',
  'TRN-005b: who may check does not check his own materials');

-- TRN-005c: who does not sign in is absent, unless excused by another.
set local role t102_kt;
select tests.lives(format('select training.sign(%L, ''T104'', null, ''08:58'')', :'session'), 'TRN-005c: a sign-in');
select tests.lives(format('select training.sign(%L, ''T105'', null, ''09:10'')', :'session'),
  'TRN-005c: a late sign-in is a sign-in');
select tests.throws(format('select training.sign(%L, ''T103'', null, ''11:01'')', :'session'), 'KF006', 'TRN-005c',
  'TRN-005c: nobody signs in after the end');
select tests.throws(format('select training.sign(%L, ''T103'', %L)', :'session', tests.day(29)), 'KF006', 'TRN-005c',
  'TRN-005c: nor on a day on which it does not meet');
select tests.throws(format('select training.sign(%L, ''T107'')', :'session'), 'KF006', 'TRN-001a',
  'TRN-005c: nor somebody who is not called');
select tests.same_rows(format($$select e.employee_no, a.held_on, a.minutes from training.absence a
    join staff.employee e using (employee_id) where a.session_code = %L$$, :'session'),
  $$values ('T103', tests.day(30), 120), ('T109', tests.day(30), 120)$$,
  'TRN-005c: who did not sign in is absent');
select tests.throws(format($$select training.excuse_person(%L, 'T103', 'business', 'customer visit')$$, :'session'),
  '42501', null, 'TRN-005c: the supervisor himself excuses nobody');
set local role t101_kt;
select tests.is(training.excuse_person(:'session', 'T103', 'business', 'customer visit'), tests.day(30),
  'TRN-005c: the CS manager accepts an approved business reason');
select tests.throws(format($$select training.excuse_person(%L, 'T109', 'inability', ' ')$$, :'session'),
  '23514', 'excuse_proof_not_blank', 'TRN-005c: without proof there is no excuse');
set local role kefu_owner;
insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id, minutes, reason)
select p.shop_id, p.employee_id, tests.day(30), 'business_trip', p.unit_id, 480, 'approved trip'
from training.participant p where p.employee_id = tests.employee('T109');
set local role t102_kt;
select tests.is((select count(*) from training.absence where session_code = :'session'), 0::bigint,
  'TRN-005c: an approved trip of the day is a business reason too');

select tests.throws(format('select training.sign(%L, ''T104'')', :'session'), 'KF006', 'TRN-005c',
  'TRN-005c: nobody signs in twice');
-- TRN-005d, B-50: the exam, its make-up, absence from it.
select tests.throws(format('select training.examine(%L, ''T104'', 88, null, null, null, %L)', :'session', tests.day(31)),
  'KF006', 'TRN-005d', 'TRN-005d: no exam before the course ends');
select tests.is((select (counted, passed, pass_mark) from training.examine(:'session', 'T104', 60, null, null)),
  (60.00::numeric, true, 60.00::numeric), 'TRN-005d: the pass mark itself passes');
select tests.is((select (counted, passed) from training.examine(:'session', 'T105', 59.99, null, null)),
  (59.99::numeric, false), 'TRN-005d: a hundredth below does not');
select tests.throws(format('select training.examine(%L, ''T103'', 100.01, null, null)', :'session'),
  '23514', 'result_score_of_a_hundred', 'TRN-005d: no score above 100');
select tests.throws(format('select training.examine(%L, ''T103'', null, null, null)', :'session'),
  '23514', 'result_score_or_absence', 'TRN-005d: a missing score is no result');
select tests.throws(format('select training.examine(%L, ''T103'', null, ''with_cause'', null)', :'session'),
  '23514', 'result_cause_where_there_is_one', 'TRN-005d: a cause is named');
select tests.is((select counted from training.examine(:'session', 'T103', null, 'with_cause', 'customer visit')),
  null::numeric, 'TRN-005d: an exam that was missed is not zero');
select tests.is((select counted from training.examine(:'session', 'T109', null, 'with_cause', 'trip')),
  null::numeric, 'TRN-005d: nor this one');
select tests.is((select (attempt, counted, passed)
    from training.examine(:'session', 'T103', 75, null, null, null, tests.day(20), true)),
  (2::smallint, 75.00::numeric, true), 'B-50: a make-up taken and passed counts its score');
select tests.is((select (attempt, counted, passed)
    from training.examine(:'session', 'T109', null, 'without_cause', null, null, tests.day(20), true)),
  (2::smallint, 0.00::numeric, false), 'B-50: absence from the make-up counts 0');
select tests.throws(format('select training.examine(%L, ''T109'', 80, null, null, null, %L, true)', :'session', tests.day(10)),
  'KF006', 'TRN-005d', 'B-50: a second make-up without cause is refused');
select tests.throws(format('select training.examine(%L, ''T105'', 80, null, null, null, %L, true)', :'session', tests.day(10)),
  'KF006', 'TRN-005f', 'TRN-005f: who failed has no make-up but is retrained');
select tests.throws(format('select training.examine(%L, ''T104'', 99, null, null)', :'session'),
  'KF006', 'TRN-005d', 'TRN-005d: an exam is taken once');
set local role t101_kt;
select tests.is(tests.rows_changed($$update training.result set absence = 'with_cause', cause = 'ill'
    where employee_id = tests.employee('T109') and attempt = 2$$), 1::bigint,
  'TRN-005d: the CS manager corrects a cause');
set local role t102_kt;
select tests.throws(format('select training.examine(%L, ''T109'', 80, null, null, null, %L, true)', :'session', tests.day(10)),
  'KF006', 'TRN-005d', 'B-50: a second make-up is refused where the policy allows one');
savepoint two_makeups;
set local role kefu_owner;
update policy.value set value = '2' where parameter_code = 'training.makeup_limit' and shop_id = tests.shop('TSA');
set local role t102_kt;
select tests.is((select (attempt, counted) from training.examine(:'session', 'T109', 80, null, null, null, tests.day(10), true)),
  (3::smallint, 80.00::numeric), 'B-50: and taken where the policy allows two');
rollback to two_makeups;
select tests.is(tests.rows_changed($$update training.result set score = 90 where employee_id = tests.employee('T105')$$),
  0::bigint, 'RBAC-012: a supervisor who entered a score does not change it');
set local role t103_kt;
select tests.throws(format('select training.examine(%L, ''T104'', 99, null, null)', :'session'), '42501', null,
  'RBAC-T1: a team leader reads results and enters none');
select tests.is((select count(*) from training.result), 5::bigint, 'RBAC-T1: a team leader reads those of his team');
set local role t104_kt;
select tests.is((select count(*) from training.result), 1::bigint, 'RBAC-T1: an agent reads his own result');
set local role t201_kt;
select tests.is((select count(*) from training.result), 0::bigint, 'RBAC-001b: another shop''s manager reads none');
set local role t108_kt;
select tests.is((select count(*) from training.result), 0::bigint, 'RBAC-001b: nor another section''s supervisor');

-- TRN-005e, TRN-005f: facts and what is open.
set local role t102_kt;
select tests.same_rows($$select e.employee_no, f.score, f.passed from training.exam_fact f join staff.employee e using (employee_id)$$,
  $$values ('T103', 75.00, true), ('T104', 60.00, true), ('T105', 59.99, false), ('T109', 0.00, false)$$,
  'TRN-005e: the results that count, by person');
select tests.same_rows($$select e.employee_no, o.kind from training.open_item o join staff.employee e using (employee_id)$$,
  $$values ('T105', 'retraining'), ('T109', 'retraining')$$, 'TRN-005f: who failed is to be retrained');
select training.schedule('TSA', 'SECTION-TEST', tests.day(5), tests.day(5), '09:00', '11:00', 'T102', 'CSC') as again \gset
select tests.is(training.invite(:'again', array['T105', 'T109']), 2, 'TRN-005f: they are called again');
select tests.same_rows($$select e.employee_no, o.kind from training.open_item o join staff.employee e using (employee_id)$$,
  $$values ('T105', 'retraining'), ('T109', 'retraining'), ('T105', 'exam'), ('T109', 'exam')$$,
  'TRN-005d: a course that is over without a result is open');
select tests.ok((select passed from training.examine(:'again', 'T105', 85, null, null))
    and not (select passed from training.examine(:'again', 'T109', 41, null, null)), 'and examined again');
select tests.same_rows($$select e.employee_no, o.kind, o.score from training.open_item o join staff.employee e using (employee_id)$$,
  $$values ('T109', 'retraining', 41.00)$$, 'TRN-005f: until they pass');

-- EMP-008, TRN-002b: passed, by the day, in all stages, whoever asks.
select tests.ok(training.passed(tests.employee('T105'), 'SECTION-TEST', tests.day(5)), 'TRN-002b: passed on the day');
select tests.ok(not training.passed(tests.employee('T105'), 'SECTION-TEST', tests.day(6)), 'TRN-002b: and not before it');
select tests.ok(not training.passed(tests.employee('T109'), 'SECTION-TEST', tests.day(0)), 'TRN-002b: a fail is no pass');
set local role t108_kt;
select tests.ok(training.passed(tests.employee('T105'), 'SECTION-TEST', tests.day(5)),
  'EMP-008: who makes rosters learns that a person passed, not with what');
set local role t102_kt;
select training.schedule('TSA', 'AGENT-ENTRY', tests.day(40), tests.day(35), '09:00', '17:00', 'T102', 'CSC',
  on_days => array[tests.day(40), tests.day(35)]) as stage_one \gset
select training.schedule('TSA', 'AGENT-ENTRY', tests.day(34), tests.day(33), '09:00', '17:00', 'T102', 'CSC',
  of_stage => 2, on_days => array[tests.day(33)]) as stage_two \gset
select training.invite(c, array['T104']) from (values (:'stage_one'), (:'stage_two')) s (c) \g /dev/null
select tests.ok((select passed from training.examine(:'stage_one', 'T104', 70, null, null))
  and not training.passed(tests.employee('T104'), 'AGENT-ENTRY', tests.day(0)),
  'TRN-002b: one of two stages is not enough');
select tests.ok((select passed from training.examine(:'stage_two', 'T104', 70, null, null)), 'the second stage');
select tests.ok(training.passed(tests.employee('T104'), 'AGENT-ENTRY', tests.day(0)), 'TRN-002b: both are');
select tests.throws($$select training.schedule('TSA', 'AGENT-ENTRY', '2026-02-02', '2026-02-10', '09:00', '10:00',
    'x', 'CSC', of_stage => 3)$$, 'KF006', 'TRN-002b', 'TRN-002b: a third stage of two');

-- TRN-002a: massage entry training lasts two weeks; TRN-003: one week; TRN-002b: at most two.
set local role t201_kt;
select tests.throws($$select training.schedule('TMS', 'MASSAGE-ENTRY', '2026-03-02', '2026-03-14', '09:00', '17:00', 'T201', 'THERAPY')$$,
  'KF006', 'TRN-002a', 'TRN-002a: thirteen days are no two weeks');
select training.schedule('TMS', 'MASSAGE-ENTRY', tests.day(29), tests.day(16), '09:00', '17:00', 'T201', 'THERAPY',
  on_days => array[tests.day(29), tests.day(20), tests.day(16)]) as entry \gset
select tests.is((select s.ends_on - s.starts_on + 1 from training.session s where s.session_code = :'entry'), 14,
  'TRN-002a: fourteen are');
select training.invite(:'entry', array['T202']) \g /dev/null
select tests.throws(format('select training.examine(%L, ''T202'', 80, null, null, null, %L)', :'entry', tests.day(17)),
  'KF006', 'TRN-002a', 'TRN-002a: no entry assessment before the two weeks are over');
select tests.ok((select passed from training.examine(:'entry', 'T202', 80, null, null)),
  'TRN-002b: the entry assessment on the last day');
set local role kefu_owner;
update policy.value set value = '7' where parameter_code = 'training.entry_days' and shop_id = tests.shop('TMS');
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'shop', 'training.entry_days_most', 'integer', '14', '[2026-01-01,)'
from org.shop s where s.code = 'TMS';
set local role t201_kt;
select tests.throws($$select training.schedule('TMS', 'MASSAGE-ENTRY', '2026-03-02', '2026-03-07', '09:00', '17:00', 'T201', 'THERAPY')$$,
  'KF006', 'TRN-002a', 'TRN-003: six days are no week');
select tests.lives($$select training.schedule('TMS', 'MASSAGE-ENTRY', '2026-03-02', '2026-03-08', '09:00', '17:00', 'T201', 'THERAPY')$$,
  'TRN-003: seven are');
select tests.throws($$select training.schedule('TMS', 'MASSAGE-ENTRY', '2026-03-02', '2026-03-16', '09:00', '17:00', 'T201', 'THERAPY')$$,
  'KF006', 'TRN-002b', 'TRN-002b: fifteen days are more than two weeks');

-- TRN-008: trainee days are those signed in, and stand to be reclaimed from who leaves.
select training.sign(:'entry', 'T202', d, '08:55') from (values (tests.day(29)), (tests.day(16))) v (d) \g /dev/null
select tests.same_rows($$select trained_on from training.trainee_day where employee_id = tests.employee('T202')$$,
  $$values (tests.day(29)), (tests.day(16))$$, 'TRN-008: two of three days of entry training attended');
select tests.is((select count(*) from training.trainee_leaver), 0::bigint, 'TRN-008: nobody left');
set local role kefu_owner;
update staff.employment set leave_date = tests.day(1) where employee_id = tests.employee('T202');
set local role t201_kt;
select tests.same_rows($$select employee_id, leave_date, trained_days from training.trainee_leaver$$,
  $$values (tests.employee('T202'), tests.day(1), 2)$$, 'TRN-008: a leaver with the days to be reclaimed');

-- TRN-002c, B-51: trainings of all staff a year.
create function pg_temp.owed() returns text language sql as $$
  select string_agg(format('%s of %s, missing %s', held, required, missing), ';')
  from training.company_shortfall(tests.day(0))
$$;
select tests.is(pg_temp.owed(), '0 of 2, missing 2', 'B-51: none held this year');
create function pg_temp.hold_company_training(day date) returns void language plpgsql as $$
declare code text := training.schedule('TMS', 'COMPANY', day, day, '09:00', '10:00', 'T201');
begin
  perform training.invite(code, array['T202']);
  perform training.sign(code, 'T202');
end $$;
select pg_temp.hold_company_training(date_trunc('year', tests.day(0)::timestamp)::date) \g /dev/null
select tests.is(pg_temp.owed(), '1 of 2, missing 1', 'B-51: 1 is a shortfall');
select training.schedule('TMS', 'COMPANY', tests.day(0), tests.day(0), '09:00', '10:00', 'T201') as empty \gset
select tests.is(pg_temp.owed(), '1 of 2, missing 1', 'B-51: a session that nobody attended is not held');
select pg_temp.hold_company_training(tests.day(0)) \g /dev/null
select tests.is(pg_temp.owed(), '2 of 2, missing 0', 'B-51: 2 are enough');
select pg_temp.hold_company_training(tests.day(0)) \g /dev/null
select tests.is(pg_temp.owed(), '3 of 2, missing 0', 'B-51: 3 are too');
insert into training.cancellation (shop_id, session_code, unit_id, reason)
select shop_id, session_code, unit_id, 'no trainer' from training.session where session_code = :'empty';
select tests.is((select count(*) from training.cancellation where cancelled_by = current_user), 1::bigint,
  'TRN-001a: a session is called off by name');
set local role t101_kt;
select tests.is((select count(*) from training.company_shortfall(tests.day(0))), 0::bigint,
  'TRN-002c: a shop without the policy owes none');

-- TRN-006: the product gate.
set local role t102_kt;
select tests.lives($$insert into training.product (shop_id, product_code, unit_id, name_zh, name_en, course_code, post_codes)
  values (tests.shop('TSA'), 'T-TEA', tests.unit('TSA', 'CSC-TEL'), '茶', 'tea', 'PRODUCT', '{TEL_AGENT}')$$,
  'TRN-006: a supervisor enters a product of his section');
select training.schedule('TSA', 'PRODUCT', tests.day(3), tests.day(3), '09:00', '10:00', 'T102', 'CSC-TEL') as product \gset
select training.invite(:'product') \g /dev/null
select tests.ok((select passed from training.examine(:'product', 'T104', 90, null, null)), 'TRN-006: one of two passes');
select tests.same_rows($$select employee_no, passed from training.product_scope(tests.shop('TSA'), 'T-TEA', tests.day(0))$$,
  $$values ('T104', true), ('T109', false)$$, 'TRN-006: who is in scope and who has passed');
set local role t101_kt;
select tests.throws($$select training.release_product('TSA', 'T-TEA')$$, 'KF006', 'TRN-006',
  'TRN-006: a release is refused while somebody in scope has not passed');
set local role t102_kt;
select tests.ok((select passed from training.examine(:'product', 'T109', 61, null, null)), 'TRN-006: the other one passes');
select tests.throws($$select training.release_product('TSA', 'T-TEA')$$, '42501', null,
  'TRN-006: a supervisor releases no product');
set local role t101_kt;
select tests.throws($$insert into training.product_release (shop_id, product_code, unit_id)
    values (tests.shop('TSA'), 'T-TEA', tests.unit('TSA', 'QA'))$$, '23503', 'product_release_product_fkey',
  'TRN-006: a release is of the product''s own unit');
select tests.is(training.release_product('TSA', 'T-TEA'), 2, 'TRN-006: then it is released, with two agents');
select tests.is((select released_by from training.product_release where product_code = 'T-TEA'), 't101_kt',
  'TRN-006: by whom is written down');
select tests.throws($$select training.release_product('TSA', 'NOTHING')$$, 'KF006', 'TRN-006', 'a product that is none');
set local role t102_kt;
insert into training.product (shop_id, product_code, unit_id, name_zh, name_en, course_code, post_codes)
values (tests.shop('TSA'), 'T-NONE', tests.unit('TSA', 'CSC-TEL'), '茶', 'tea', 'PRODUCT', '{PACKER}');
set local role t101_kt;
select tests.throws($$select training.release_product('TSA', 'T-NONE')$$, 'KF006', 'TRN-006',
  'TRN-006: a product that nobody answers for is not released');

-- TRN-007: a drill has participants and no exam.
set local role t102_kt;
select training.schedule('TSA', 'DRILL-FIRE', tests.day(4), tests.day(4), '16:00', '17:00', 'fire brigade', 'CSC') as drill \gset
select training.invite(:'drill') \g /dev/null
select tests.lives(format('select training.sign(%L, ''T104'')', :'drill'), 'TRN-007: who takes part in a drill signs in');
select tests.throws(format('select training.examine(%L, ''T104'', 90, null, null)', :'drill'), 'KF006', 'TRN-005d',
  'TRN-007: a drill has no exam');

-- TRN-001a: the record of a person, which he reads himself.
set local role t104_kt;
select tests.same_rows($$select course_code, hours, trainer, signed_days, score from training.record where course_code in ('SECTION-TEST', 'DRILL-FIRE')$$,
  $$values ('SECTION-TEST', 2.00, 'T102', 1, 60.00), ('DRILL-FIRE', 1.00, 'fire brigade', 1, null)$$,
  'TRN-001a: an agent reads his training record');
select tests.is((select count(distinct employee_id) from training.record), 1::bigint, 'and nobody else''s');

-- Nobody scores, signs in or excuses himself.
set local role t201_kt;
select training.invite(:'privacy', array['T201', 'T202']) \g /dev/null
select tests.throws(format('select training.examine(%L, ''T201'', 100, null, null)', :'privacy'), '42501', null,
  'TRN-005d: nobody scores himself');
select tests.throws(format('select training.sign(%L, ''T201'')', :'privacy'), '42501', null, 'TRN-005c: nor signs himself in');
select tests.throws(format($$select training.excuse_person(%L, 'T201', 'business', 'x')$$, :'privacy'), '42501', null,
  'TRN-005c: nor excuses himself');
-- REG-002c: no pass mark set is an error that names the parameter.
set local role kefu_owner;
delete from policy.value where parameter_code = 'training.pass_score' and shop_id = tests.shop('THQ');
set local role t201_kt;
select tests.throws(format('select training.examine(%L, ''T202'', 70, null, null)', :'privacy'), 'KF002', null,
  'REG-002c: without a pass mark nothing is passed');
set local role kefu_owner;
update training.course set pass_score = 80 where shop_id = tests.shop('TMS') and course_code = 'CRM-PRIVACY';
set local role t201_kt;
select tests.is((select (passed, pass_mark) from training.examine(:'privacy', 'T202', 79.99, null, null)),
  (false, 80.00::numeric), 'TRN-005d: a course has a pass mark of its own');

-- RPT-014a: the fulfilment of a unit.
set local role t102_kt;
select tests.same_rows($$select unit_name, planned, held, called_days, signed_days, sign_in_rate, absent_days, examined, passed, make_ups, zeros
    from report.training_fulfilment(tests.day(30), tests.day(20))$$,
  $$values ('客户服务中心', 1, 1, 0, 0, null::numeric, 0, 0, 0, 0, 0),
    ('话务组', 0, 0, 3, 1, 33.3, 0, 3, 2, 2, 1), ('CC组', 0, 0, 1, 1, 100.0, 0, 1, 0, 0, 0)$$,
  'RPT-014a: planned, held, sign-in rate, passes, make-ups and zeros');
set local role t201_kt;
select tests.is((select (required, held_in_year, shortfall) from report.training_fulfilment(tests.day(1), tests.day(0))
    where unit_name = '按摩店' or shortfall is not null), (2, 3, 0), 'RPT-014a: against two a year');
-- RPT-014b: rest days lie beside the roster.
set local role kefu_owner;
insert into attendance.shift_template (shop_id, unit_id, code, name_zh, name_en, start_minute, end_minute)
values (tests.shop('TSA'), tests.unit('TSA', 'SCENIC'), 'T1', '班', 'shift', 540, 1080);
insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code)
select tests.shop('TSA'), tests.employee('T104'), d, tests.unit('TSA', 'CSC-TEL'), 'T1'
from unnest(array['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06']::date[]) d;
set local role t104_kt;
select tests.same_rows($$select employee_no, rostered_days, rest_days, rest_dates, longest_run
    from report.rest_days('2026-03-01', '2026-03-07')$$,
  $$values ('T104', 4, 3, '03-01 03-05 03-07', 3)$$, 'RPT-014b: rest days beside the roster');
set local role kefu_owner;

\o
select tests.finish();
rollback;
