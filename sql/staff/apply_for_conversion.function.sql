-- The steps of a probation as calls: each checks nothing itself, tables and chains do.

-- Records the probation of a person's present employment from the policies of its entry day.
create or replace function staff.start_probation(
  of_employee_no text, training_until date default null
) returns staff.probation
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  who record := staff.numbered(of_employee_no);
  made staff.probation;
begin
  insert into staff.probation (shop_id, employee_id, entry_date, unit_id, training_until)
  select m.shop_id, m.employee_id, m.entry_date, m.unit_id, training_until
  from staff.employment m
  where m.shop_id = who.shop_id and m.employee_id = who.employee_id
  order by m.entry_date desc limit 1
  returning * into made;
  if made.shop_id is null then
    perform kefu.refuse('EMP-009a', 'employee_no', of_employee_no,
      '没有入职记录，或您看不到', 'no employment is recorded, or you may not see it');
  end if;
  return made;
end
$$;
comment on function staff.start_probation(text, date) is
  'Records a person''s probation by the policies of his entry day (EMP-009a).';
grant execute on function staff.start_probation(text, date) to kefu_member, kefu_batch;

-- The caller applies for his own conversion (EMP-010, EMP-012).
create or replace function staff.apply_for_conversion(self_review text, early boolean default false)
returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  p staff.probation := staff.probation_of(access.me(current_user));
  who staff.employee;
begin
  select * into strict who from staff.employee e where e.employee_id = p.employee_id;
  return approval.submit(p.chain_code, who.unit_id,
    format('转正申请：%s %s', who.employee_no, who.name_zh),
    format('conversion of %s %s', who.employee_no, who.name_zh), 'staff.probation',
    details => jsonb_build_object('self_review', self_review,
      'kind', case when early then 'EARLY' else 'NATURAL' end));
end
$$;
comment on function staff.apply_for_conversion(text, boolean) is
  'Submits the caller''s conversion form and returns the number of the request (EMP-012).';
grant execute on function staff.apply_for_conversion(text, boolean) to kefu_member, kefu_batch;

-- Asks for a longer probation after a manager's review (EMP-010b).
create or replace function staff.ask_for_extension(of_employee_no text, until date, why text)
returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  who record := staff.numbered(of_employee_no);
  p staff.probation := staff.probation_of(who.employee_id);
begin
  return approval.submit('PROBATION_EXTENSION', p.unit_id,
    format('延长试用：%s %s 至 %s', who.employee_no, who.name_zh, until),
    format('longer probation of %s %s, to %s', who.employee_no, who.name_zh, until),
    'staff.probation', about_employee_id => who.employee_id,
    details => jsonb_build_object('until', until, 'reason', why));
end
$$;
comment on function staff.ask_for_extension(text, date, text) is
  'Submits the extension of a probation and returns the number of the request (EMP-010b).';
grant execute on function staff.ask_for_extension(text, date, text) to kefu_member, kefu_batch;

-- Recommends the end of a trial and asks HR to approve it (EMP-009d, REG-007b).
create or replace function staff.advise_dismissal(of_employee_no text, ground text, facts text)
returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  who record := staff.numbered(of_employee_no);
  p staff.probation := staff.probation_of(who.employee_id);
  advice bigint;
begin
  insert into staff.dismissal_advice (shop_id, unit_id, employee_id, entry_date, ground, facts)
  values (p.shop_id, p.unit_id, p.employee_id, p.entry_date, ground, facts)
  returning advice_id into advice;
  return approval.submit('TRIAL_DISMISSAL', p.unit_id,
    format('建议停止试用：%s %s', who.employee_no, who.name_zh),
    format('end of the trial of %s %s, recommended', who.employee_no, who.name_zh),
    'staff.dismissal_advice', advice, who.employee_id,
    jsonb_build_object('ground', ground, 'facts', facts));
end
$$;
comment on function staff.advise_dismissal(text, text, text) is
  'Recommends the end of a trial and returns the number of the request for it (EMP-009d).';
grant execute on function staff.advise_dismissal(text, text, text) to kefu_member, kefu_batch;

-- Records the outcome of the latest request that carries it; the day is that of the sign-off unless
-- another is given (EMP-012).
create or replace function staff.record_outcome(
  of_employee_no text, new_outcome text, on_day date default null, review text default null
) returns staff.probation_outcome
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  who record := staff.numbered(of_employee_no);
  p staff.probation := staff.probation_of(who.employee_id);
  asked bigint;
  made staff.probation_outcome;
begin
  select r.request_id into asked
  from approval.request r
  where r.shop_id = p.shop_id and coalesce(r.about_employee_id, r.employee_id) = p.employee_id
    and (r.chain_code = p.chain_code
      or r.chain_code = case new_outcome when 'extended' then 'PROBATION_EXTENSION'
        when 'dismissed' then 'TRIAL_DISMISSAL' end)
    and not exists (select from staff.probation_outcome o
      where o.shop_id = r.shop_id and o.request_id = r.request_id)
  order by r.submitted_at desc, r.request_id desc limit 1;
  if asked is null then
    perform kefu.refuse('EMP-012', 'request_id', null,
      '没有可依据的审批', 'no request carries this outcome',
      '先由本人申请转正：kefu probation apply', 'the person applies first: kefu probation apply');
  end if;
  insert into staff.probation_outcome (shop_id, employee_id, entry_date, outcome_no, unit_id, outcome,
    effective_on, request_id, review_reason)
  values (p.shop_id, p.employee_id, p.entry_date, 1 + (
      select count(*) from staff.probation_outcome o
      where o.shop_id = p.shop_id and o.employee_id = p.employee_id
        and o.entry_date = p.entry_date),
    p.unit_id, new_outcome, coalesce(on_day, case new_outcome
      when 'approved' then approval.detail(p.shop_id, asked, 'conversion_date')::date
      when 'extended' then approval.detail(p.shop_id, asked, 'until')::date
      else access.today() end), asked, review)
  returning * into made;
  return made;
end
$$;
comment on function staff.record_outcome(text, text, date, text) is
  'Records how a probation went on or ended, by its latest request (EMP-012).';
grant execute on function staff.record_outcome(text, text, date, text) to kefu_member, kefu_batch;
