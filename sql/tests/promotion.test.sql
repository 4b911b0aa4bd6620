-- Ladders and promotions: rungs, items met or not with their evaluator, approval, first appointments
-- (EMP-013 to EMP-016).
begin;
\ir harness.sql
\ir company.sql

select tests.is((select string_agg(format('%s %s', g.ladder_code, g.rungs), ', ' order by g.ladder_code)
    from (select ladder_code, count(*) as rungs from staff.ladder_rung group by ladder_code) g),
  'P1 4, P2 4, P3 4, P4 6, PT 2', 'EMP-013 to EMP-016: the ladders and their rungs');
select tests.is((select string_agg(format('%s:%s', q.rung_no, q.items), ' ' order by q.rung_no)
    from (select rung_no, count(*) as items from staff.ladder_requirement where ladder_code = 'P2'
      group by rung_no) q), '1:7 2:8 3:12 4:1', 'EMP-014: the lists of ladder P2, the last one cut off');
select tests.is((select array_agg(distinct since_rung_no) from staff.ladder_requirement
    where ladder_code = 'P2' and kind = 'TENURE'), '{1}', 'EMP-014: tenure counts since first junior');

-- The first rung is where a person joins the ladder; HR enters it.
set local role t102_kt;
select tests.throws($$select staff.appoint('T104', 'P2', 'JUNIOR', '2026-01-01', '定级')$$, '42501', null,
  'RBAC-T1: a supervisor appoints nobody');
set local role t002_kt;
select tests.lives($$select staff.appoint('T104', 'P2', 'JUNIOR', '2026-02-01', '定级')$$,
  'EMP-014: HR places a person on the ladder');
select tests.throws($$select staff.appoint('T104', 'P2', 'INTERMEDIATE', '2026-06-01', '晋升')$$, 'KF006', 'EMP-014',
  'EMP-014: the next rung needs an approved request');
select tests.throws($$select staff.appoint('T002', 'P2', 'JUNIOR', '2026-02-01', '定级')$$, '42501', null,
  'EMP-014: nobody appoints himself');
select tests.throws($$select staff.appoint('T104', 'P2', 'CHIEF', '2026-02-01', '定级')$$, 'KF006', 'EMP-013',
  'EMP-013: a rung that there is not');

-- The request.
set local role t104_kt;
select tests.throws($$select staff.apply_for_promotion('T104', 'P2', 'JUNIOR', '申请')$$, 'KF006', 'EMP-013',
  'EMP-013: a promotion to the present rung');
select tests.throws($$select staff.apply_for_promotion('T104', 'P2', 'CHIEF', '申请')$$, 'KF006', 'EMP-013',
  'EMP-013: a promotion to a rung that there is not');
select tests.throws($$select staff.apply_for_promotion('T104', 'P3', 'SENIOR', '申请')$$, 'KF006', 'EMP-015',
  'EMP-015: a rung of which the document says nothing');
select tests.lives($$select staff.apply_for_promotion('T104', 'P2', 'INTERMEDIATE', '任初级已满')$$,
  'EMP-014: the person asks for his promotion');

-- The items: by the superiors, never by oneself; what is computed comes with its figure.
select tests.throws($$select staff.record_item('T104', 1, true, '自评')$$, '42501', null,
  'EMP-014: nobody evaluates himself');
set local role t202_kt;
select tests.throws($$select staff.record_item('T104', 1, true, '同事')$$, 'KF006', 'EMP-001',
  'RBAC-001b: a colleague of another shop sees nobody to evaluate');
set local role t102_kt;
select tests.lives($$select staff.record_item('T104', n, true, '面谈与抽查') from generate_series(1, 6) n$$,
  'EMP-014: the supervisor evaluates');
select tests.throws($$select staff.record_item('T104', 8, true, '已满')$$, 'KF006', 'EMP-014',
  'EMP-014: a computed item without its figure');
select tests.throws($$select staff.record_item('T104', 9, true, '没有')$$, 'KF006', 'EMP-014',
  'EMP-014: an item that the rung does not have');
select tests.lives($$select staff.record_item('T104', 8, true, '9 个月', 9, '{1}')$$, 'EMP-014: a computed item');
select tests.lives($$select staff.record_item('T104', 7, false, '未服从排班')$$, 'EMP-014: an item that is not met');
select tests.is((select format('%s %s', met, evaluator) from staff.promotion_item where requirement_no = 7),
  'f t102_kt', 'EMP-014: each item has its evaluator');
select tests.throws($$update staff.promotion_item set evaluator = 't101_kt'$$, '42501', null,
  'EMP-014: nobody evaluates in another one''s name');
set local role kefu_owner;

create function tests.decide_as(login text, what jsonb) returns text language plpgsql as $$
declare asked bigint;
begin
  execute format('set local role %I', login);
  select r.request_id into strict asked from approval.request r
  where coalesce(r.about_employee_id, r.employee_id) = tests.employee('T104') order by r.request_id desc limit 1;
  return approval.decide(asked, 'approved', null, what);
end $$;
grant execute on function tests.decide_as(text, jsonb) to public;
select tests.decide_as('t103_kt', '{"opinion": "同意"}');
set local role t002_kt;
select tests.throws($$select staff.appoint('T104', 'P2', 'INTERMEDIATE', access.today(), '晋升')$$, 'KF006', 'EMP-014',
  'EMP-014: an appointment before the approval');
select tests.decide_as('t102_kt', '{"opinion": "同意"}');
select tests.decide_as('t002_kt', '{"opinion": "归档"}');
set local role t002_kt;
select tests.throws($$select staff.appoint('T104', 'P2', 'INTERMEDIATE', access.today(), '晋升')$$, 'KF006', 'EMP-014',
  'EMP-014: an appointment with an item that is not met');
set local role t102_kt;
select tests.lives($$select staff.record_item('T104', 7, true, '已改正')$$, 'EMP-014: an item evaluated anew');
set local role t002_kt;
select tests.lives($$select staff.appoint('T104', 'P2', 'INTERMEDIATE', access.today(), '晋升')$$,
  'EMP-014: the appointment with all items met');
select tests.is((select min(appointed_on) from staff.rung_appointment where employee_id = tests.employee('T104')
    and rung_no = 1), date '2026-02-01', 'EMP-014: the first appointment as junior stays for the tenure of seniors');
set local role t102_kt;
select tests.throws($$select staff.record_item('T104', 7, false, '反悔')$$, 'KF006', 'EMP-014',
  'EMP-014: an item after the appointment');
set local role kefu_owner;

-- Monthly figures: entered by superiors for their own people.
create function tests.fact(no text, unit_code text, measure text, month date, amount numeric) returns void
language sql as $$
  insert into staff.promotion_fact (shop_id, employee_id, measure, of_month, unit_id, value, source)
  values (tests.shop('TSA'), tests.employee(no), measure, month, tests.unit('TSA', unit_code), amount, '绩效表')
$$;
grant execute on function tests.fact(text, text, text, date, numeric) to public;
set local role t102_kt;
select tests.lives($$select tests.fact('T104', 'CSC-TEL', 'performance_score', '2026-09-01', 82.5)$$,
  'EMP-015: a supervisor enters a score of his people');
select tests.throws($$select tests.fact('T107', 'CSC-TEL', 'performance_score', '2026-09-01', 99)$$, '42501', null,
  'EMP-015: nor of another section''s');
select tests.throws($$select tests.fact('T102', 'CSC', 'performance_score', '2026-09-01', 99)$$, '42501', null,
  'EMP-015: nor of himself');
select tests.throws($$select tests.fact('T104', 'CSC-TEL', 'performance_score', '2026-08-15', 80)$$, '23514',
  'promotion_fact_first_of_month', 'EMP-015: a figure of no month');
set local role t104_kt;
select tests.throws($$select tests.fact('T104', 'CSC-TEL', 'sales_amount', '2026-09-01', 9000)$$, '42501', null,
  'EMP-015: an agent enters none');
select tests.is((select value from staff.promotion_fact), 82.50, 'EMP-015: but reads his own');
set local role kefu_owner;

\o
select tests.finish();
rollback;
