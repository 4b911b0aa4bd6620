-- Asks for the entry of an apprentice after his training (EMP-009b).
create or replace function staff.ask_for_apprentice(of_employee_no text) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  who record := staff.numbered(of_employee_no);
  p staff.probation := staff.probation_of(who.employee_id);
begin
  return approval.submit('APPRENTICE_ENTRY', p.unit_id,
    format('见习入职：%s %s', who.employee_no, who.name_zh),
    format('%s %s as apprentice', who.employee_no, who.name_zh), 'staff.apprenticeship',
    about_employee_id => who.employee_id);
end
$$;
comment on function staff.ask_for_apprentice(text) is
  'Submits the entry of an apprentice and returns the number of the request (EMP-009b).';
grant execute on function staff.ask_for_apprentice(text) to kefu_member, kefu_batch;

-- Names the senior agent of an apprentice, by the approved entry (EMP-009b).
create or replace function staff.name_senior(
  of_employee_no text, senior_no text, from_day date default null
) returns staff.apprenticeship
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  who record := staff.numbered(of_employee_no);
  senior record := staff.numbered(senior_no);
  p staff.probation := staff.probation_of(who.employee_id);
  asked bigint;
  made staff.apprenticeship;
begin
  select r.request_id into asked from approval.request r
  where r.shop_id = p.shop_id and r.about_employee_id = p.employee_id
    and r.chain_code = 'APPRENTICE_ENTRY'
  order by r.request_id desc limit 1;
  if asked is null then
    perform kefu.refuse('EMP-009b', 'request_id', null,
      '见习入职还没有提交审批', 'the entry of the apprentice has not been asked for',
      'kefu probation apprentice 工号', 'kefu probation apprentice NUMBER asks for it');
  end if;
  insert into staff.apprenticeship (shop_id, employee_id, entry_date, since, unit_id,
    senior_employee_id, request_id)
  values (p.shop_id, p.employee_id, p.entry_date, coalesce(from_day, p.starts_on), p.unit_id,
    senior.employee_id, asked)
  returning * into made;
  return made;
end
$$;
comment on function staff.name_senior(text, text, date) is
  'Names the senior agent of an apprentice (EMP-009b).';
grant execute on function staff.name_senior(text, text, date) to kefu_member, kefu_batch;
