-- Asks for a promotion: of the caller, or of a person of his units (EMP-013 to EMP-016).
create or replace function staff.apply_for_promotion(
  of_employee_no text, ladder text, rung text, statement text
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  who record := staff.numbered(of_employee_no);
  aim record;
begin
  select l.name_zh as ladder_zh, l.name_en as ladder_en, g.name_zh, g.name_en into aim
  from staff.ladder l
  left join staff.ladder_rung g on g.ladder_code = l.ladder_code and g.rung_code = rung
  where l.ladder_code = ladder;
  return approval.submit('PROMOTION', who.unit_id,
    format('晋升：%s %s，%s', who.employee_no, who.name_zh, coalesce(aim.name_zh, rung)),
    format('promotion of %s %s to %s', who.employee_no, who.name_zh, coalesce(aim.name_en, rung)),
    'staff.rung_appointment', about_employee_id => who.employee_id,
    details => jsonb_build_object('ladder', ladder, 'rung', rung, 'statement', statement));
end
$$;
comment on function staff.apply_for_promotion(text, text, text, text) is
  'Submits a promotion and returns the number of the request (EMP-014).';
grant execute on function staff.apply_for_promotion(text, text, text, text)
  to kefu_member, kefu_batch;

-- The promotion of a person that is under way, or the latest one.
create or replace function staff.promotion_of(of_employee_id bigint) returns approval.request
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select r from approval.request r
  where coalesce(r.about_employee_id, r.employee_id) = of_employee_id
    and r.chain_code like 'PROMOTION%'
  order by r.submitted_at desc, r.request_id desc limit 1
$$;
comment on function staff.promotion_of(bigint) is 'The latest promotion request of a person; null for none.';
grant execute on function staff.promotion_of(bigint) to kefu_member, kefu_batch;

-- Notes one item of the latest promotion of a person, or notes it anew (EMP-014).
create or replace function staff.record_item(
  of_employee_no text, item int, is_met boolean, what text, computed numeric default null,
  value_ids bigint[] default '{}'
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  who record := staff.numbered(of_employee_no);
  r approval.request := staff.promotion_of(who.employee_id);
begin
  if r.shop_id is null then
    perform kefu.refuse('EMP-014', 'employee_no', of_employee_no,
      '没有晋升申请', 'there is no promotion request',
      'kefu promotion apply 提出申请', 'start one with kefu promotion apply');
  end if;
  insert into staff.promotion_item as old (shop_id, request_id, requirement_no, unit_id, employee_id,
    met, figure, evidence, policy_value_ids)
  values (r.shop_id, r.request_id, item, r.unit_id, who.employee_id, is_met, computed, what,
    value_ids)
  on conflict on constraint promotion_item_pkey do update
  set met = excluded.met, figure = excluded.figure, evidence = excluded.evidence,
    policy_value_ids = excluded.policy_value_ids, evaluator = current_user, evaluated_at = now();
  return r.request_id;
end
$$;
comment on function staff.record_item(text, int, boolean, text, numeric, bigint[]) is
  'Notes whether a person meets an item of his promotion and returns the request (EMP-014).';
grant execute on function staff.record_item(text, int, boolean, text, numeric, bigint[])
  to kefu_member, kefu_batch;

-- Puts a person on a rung: the first without request, later ones by the approved promotion.
create or replace function staff.appoint(
  of_employee_no text, ladder text, rung text, from_day date, why text
) returns staff.rung_appointment
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  who record := staff.numbered(of_employee_no);
  r approval.request := staff.promotion_of(who.employee_id);
  made staff.rung_appointment;
begin
  if r.details ->> 'ladder' is distinct from ladder or r.details ->> 'rung' is distinct from rung
  then
    r.request_id := null;
  end if;
  insert into staff.rung_appointment (shop_id, employee_id, ladder_code, appointed_on, rung_no,
    unit_id, request_id, reason)
  select who.shop_id, who.employee_id, g.ladder_code, from_day, g.rung_no, who.unit_id,
    r.request_id, why
  from staff.ladder_rung g where g.ladder_code = ladder and g.rung_code = rung
  returning * into made;
  if made.shop_id is null then
    perform kefu.refuse('EMP-013', 'rung', concat_ws(' ', ladder, rung),
      '没有这个晋升职级', 'there is no such rung',
      'kefu promotion ladders 列出全部', 'kefu promotion ladders lists them');
  end if;
  return made;
end
$$;
comment on function staff.appoint(text, text, text, date, text) is
  'Puts a person on a rung from a day on (EMP-013 to EMP-016).';
grant execute on function staff.appoint(text, text, text, date, text) to kefu_member, kefu_batch;
