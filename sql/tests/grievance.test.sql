-- Grievances: the person, human resources and the general manager, never who is complained about
-- (REG-004).
begin;
\ir harness.sql
\ir company.sql

create function tests.filed() returns bigint language sql stable security definer as $$ select max(grievance_id) from policy.grievance $$;
grant execute on function tests.filed() to public;
create function tests.sees(by_login name) returns bigint language plpgsql as $$
declare n bigint;
begin
  execute format('set local role %I', by_login);
  select count(*) into n from policy.grievance;
  set local role kefu_owner;
  return n;
end $$;

set local role t104_kt;
select tests.lives($$select policy.file_grievance('fine', '迟到罚款有误', 'T102')$$, 'REG-004: an agent files a grievance about his supervisor');
select tests.throws($$select policy.file_grievance('weather', '下雨')$$, '23514', 'grievance_subject_known', 'REG-004: an unknown subject');
select tests.throws($$select policy.file_grievance('pay', '甲', 'T104')$$, 'KF006', 'REG-004', 'REG-004: about oneself');
select tests.throws($$insert into policy.grievance (shop_id, unit_id, employee_id, subject, description)
    values (tests.shop('TSA'), tests.unit('TSA', 'CSC-TEL'), tests.employee('T103'), 'pay', '代')$$,
  '42501', null, 'REG-004: for another');
select tests.throws($$select policy.step_grievance(tests.filed(), '自查', access.today())$$, 'KF004', null, 'REG-004: the complainant takes no steps');
select tests.throws($$select policy.close_grievance(tests.filed(), '好', access.today())$$, 'KF004', null, 'REG-004: nor closes it');
set local role kefu_owner;
select tests.is(tests.sees(who), n, 'REG-004: seen by ' || who)
from (values ('t104_kt', 1::bigint), ('t002_kt', 1), ('t001_kt', 1), ('t102_kt', 0), ('t101_kt', 0), ('t103_kt', 0),
  ('t003_kt', 0), ('t004_kt', 0)) s (who, n);

-- Human resources takes the steps and closes.
set local role t002_kt;
select tests.throws($$select policy.step_grievance(tests.filed(), '早', access.today() - 1)$$, 'KF006', 'REG-004', 'REG-004: a step before it was filed');
select tests.is(policy.step_grievance(tests.filed(), '与当事人谈话', access.today()), 1, 'REG-004: HR takes a step');
select tests.is(policy.step_grievance(tests.filed(), '核对打卡', access.today()), 2, 'REG-004: and another');
set local role t104_kt;
select tests.same_rows('select step_no, step, entered_by from policy.grievance_step',
  $$values (1::smallint, '与当事人谈话', 't002_kt'), (2, '核对打卡', 't002_kt')$$, 'REG-004: the person reads what is done, and by whom');
set local role t102_kt;
select tests.is((select count(*) from policy.grievance_step), 0::bigint, 'REG-004: the supervisor complained about reads no step');
select tests.throws($$insert into policy.grievance_closure (shop_id, grievance_id, unit_id, employee_id, outcome)
    values (tests.shop('TSA'), tests.filed(), tests.unit('TSA', 'CSC-TEL'), tests.employee('T104'), '驳回')$$,
  '42501', null, 'REG-004: and closes nothing');
set local role t002_kt;
select tests.lives($$select policy.close_grievance(tests.filed(), '罚款撤销', access.today())$$, 'REG-004: HR closes it');
select tests.throws($$select policy.close_grievance(tests.filed(), '再', access.today())$$, 'KF006', 'REG-004', 'REG-004: twice');
select tests.throws($$select policy.step_grievance(tests.filed(), '再', access.today())$$, 'KF006', 'REG-004', 'REG-004: a step after the end');
set local role t104_kt;
select tests.same_rows('select outcome, closed_by from policy.grievance_closure', $$values ('罚款撤销', 't002_kt')$$, 'REG-004: the person reads the outcome');

-- About human resources or the general manager: they do not see it either.
set local role t104_kt;
select tests.lives($$select policy.file_grievance('evaluation', '人事不公', 'T002')$$, 'REG-004: a grievance about HR');
set local role t002_kt;
select tests.is((select count(*) from policy.grievance where grievance_id = tests.filed()), 0::bigint, 'REG-004: HR does not see what is about himself');
select tests.throws($$insert into policy.grievance_step (shop_id, grievance_id, step_no, unit_id, employee_id, step)
    values (tests.shop('TSA'), tests.filed(), 1, tests.unit('TSA', 'CSC-TEL'), tests.employee('T104'), '搁置')$$,
  '42501', null, 'REG-004: nor takes steps in it');
set local role t001_kt;
select tests.is((select count(*) from policy.grievance where grievance_id = tests.filed()), 1::bigint, 'REG-004: the general manager sees it');
set local role t002_kt;
select tests.lives($$select policy.file_grievance('pay', '补贴未发')$$, 'REG-004: HR files his own');
select tests.throws($$select policy.close_grievance(tests.filed(), '好', access.today())$$, 'KF006', 'REG-004', 'REG-004: and does not close his own');
select tests.throws($$select policy.step_grievance(tests.filed(), '好', access.today())$$, 'KF006', 'REG-004', 'REG-004: nor takes its steps');

\o
select tests.finish();
rollback;
