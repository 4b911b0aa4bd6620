-- The trial that ends early, and apprentices: recommendations with grounds and approval, entry with a
-- senior agent (EMP-009b, EMP-009d, REG-007b).
begin;
\ir harness.sql
\ir company.sql

select policy.bind_regime('4B', '2020-01-01', shop_code => 'TSA') \g /dev/null
select policy.bind_regime('2I', '2020-01-01', shop_code => 'TMS') \g /dev/null
insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value, valid)
select s.company_id, s.shop_id, s.unit_id, 'shop', 'probation.dismissal_grounds', 'table',
  '{"BAD_CONDUCT": "1", "POOR_WORK": "1", "UNEXCUSED_ABSENCE": "1"}', '[2020-01-01,)'
from org.shop s where s.code = 'TMS';
select tests.hire(no, shop_code, unit_code, post, since) from (values
  ('T116', 'TSA', 'CSC-TEL', 'TEL_AGENT', (access.today() - interval '4 months')::date),
  ('T210', 'TMS', 'THERAPY', 'THERAPIST', access.today() - 40),
  ('T211', 'TMS', 'THERAPY', 'THERAPIST', access.today() - 20)
) p (no, shop_code, unit_code, post, since) \g /dev/null
select access.create_login(no, lower(no) || '_kt', null, 'TCO')
from (values ('T116'), ('T211')) p (no) \g /dev/null
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login like '%\_kt' and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec
set local role t002_kt;
select staff.start_probation(no) from (values ('T116'), ('T210'), ('T211')) p (no) \g /dev/null
set local role kefu_owner;

-- Decides the step that waits as whoever may; returns his login.
create function tests.decide_next(no text, what jsonb) returns text language plpgsql as $$
declare r record; login name;
begin
  select s.* into strict r from approval.state s
  where coalesce(s.about_employee_id, s.employee_id) = tests.employee(no) order by s.request_id desc limit 1;
  select l.login into strict login
  from approval.chain_step c
  cross join lateral access.deciders(r.unit_id, r.employee_id, r.about_employee_id, c.role, c.post_codes,
    r.chain_code, access.today()) d
  join access.login l on l.employee_id = d.employee_id and l.ended_at is null
  where c.chain_code = r.chain_code and c.version = r.version and c.step_no = r.step_no
  order by l.login limit 1;
  execute format('set local role %I', login);
  perform approval.decide(r.request_id, 'approved', null, what);
  execute 'set local role kefu_owner';
  return login;
end $$;

-- Dismissal is a recommendation with grounds, HR's approval and a reason (EMP-009d, REG-007b).
set local role t201_kt;
select tests.throws($$select staff.advise_dismissal('T211', 'SERIOUS_VIOLATION', '打架')$$, 'KF006', 'EMP-009d',
  'EMP-009d: a ground that the regime does not know');
select tests.lives($$select staff.advise_dismissal('T211', 'UNEXCUSED_ABSENCE', '旷工两天')$$,
  'EMP-009d: a recommended dismissal');
set local role t002_kt;
select tests.throws($$select staff.record_outcome('T211', 'dismissed')$$, 'KF006', 'EMP-012',
  'REG-007b: a dismissal without approval');
set local role t211_kt;
select tests.throws(format($$insert into staff.dismissal_advice (shop_id, unit_id, employee_id, entry_date, ground, facts)
    select shop_id, unit_id, employee_id, entry_date, 'POOR_WORK', 'x' from staff.probation
    where employee_id = %s$$, tests.employee('T211')), '42501', null, 'EMP-009d: nobody dismisses himself');
set local role kefu_owner;
select tests.is(tests.decide_next('T211', '{"opinion": "属实"}'), 't002_kt', 'REG-007b: HR approves first');
select tests.is(tests.decide_next('T211', '{"opinion": "同意"}'), 't001_kt', 'REG-007b: then the general manager');
set local role t002_kt;
select tests.lives($$select staff.record_outcome('T211', 'dismissed')$$, 'EMP-009d: the dismissal');
select tests.is((select state from staff.probation_state where employee_id = tests.employee('T211')), 'dismissed',
  'EMP-009d: the trial has ended');
set local role t201_kt;
select tests.throws($$select staff.advise_dismissal('T211', 'POOR_WORK', '再次')$$, 'KF006', 'EMP-009d',
  'EMP-009d: a dismissal after the trial');
set local role t102_kt;
select tests.throws($$select staff.advise_dismissal('T116', 'POOR_WORK', '不熟练')$$, 'KF006', 'EMP-009d',
  'EMP-009d: the scenic regime knows serious violations only');
select tests.lives($$select staff.advise_dismissal('T116', 'SERIOUS_VIOLATION', '盗窃')$$,
  'EMP-010b: a serious violation of law is a recommendation');
set local role kefu_owner;

-- Apprentices (EMP-009b).
select tests.hire('T220', 'TMS', 'THERAPY', 'THERAPIST', '2026-06-01') \g /dev/null
delete from policy.value where shop_id = tests.shop('TMS');
select policy.bind_regime('2V', '2020-01-01', shop_code => 'TMS') \g /dev/null
set local role t002_kt;
select tests.lives($$select staff.start_probation('T220', '2026-06-10')$$, 'EMP-009b: an apprentice begins with training');
select approval.submit('APPRENTICE_ENTRY', tests.unit('TMS', 'THERAPY'), '见习', 'apprentice',
  about_employee_id => tests.employee('T220')) as asked \gset
create temporary table entry as
select p.shop_id, p.employee_id, p.entry_date, p.unit_id, :asked::bigint as request_id, p.starts_on
from staff.probation p where p.employee_id = tests.employee('T220');
grant select on entry to public;
set local role kefu_owner;
create function tests.apprentice(senior text, since date default null) returns void language sql as $$
  insert into staff.apprenticeship (shop_id, employee_id, entry_date, unit_id, request_id, since, senior_employee_id)
  select e.shop_id, e.employee_id, e.entry_date, e.unit_id, e.request_id, coalesce($2, e.starts_on),
    tests.employee(senior)
  from pg_temp.entry e
$$;
grant execute on function tests.apprentice(text, date) to public;
set local role t002_kt;
select tests.throws($$select tests.apprentice('T202')$$, 'KF006', 'EMP-009b',
  'EMP-009b: an apprentice before the leaders approved');
set local role kefu_owner;
select tests.is(tests.decide_next('T220', '{"opinion": "培训合格"}'), 't201_kt', 'EMP-009b: the supervisor approves');
select tests.is(tests.decide_next('T220', '{"opinion": "同意"}'), 't001_kt', 'EMP-009b: then the leaders');
set local role t002_kt;
select tests.throws($$select tests.apprentice('T104')$$, 'KF006', 'EMP-009b', 'EMP-009b: a senior agent of another shop');
select tests.throws($$select tests.apprentice('T210')$$, 'KF006', 'EMP-009b', 'EMP-009b: a senior agent in probation');
select tests.throws($$select tests.apprentice('T220')$$, '23514', 'apprenticeship_senior_is_another',
  'EMP-009b: an apprentice beside himself');
select tests.throws($$select tests.apprentice('T202', '2026-06-10')$$, 'KF006', 'EMP-009b',
  'EMP-009b: an apprenticeship during the training');
select tests.lives($$select tests.apprentice('T202')$$, 'EMP-009b: an apprentice beside a senior agent');
set local role kefu_owner;

\o
select tests.finish();
rollback;
