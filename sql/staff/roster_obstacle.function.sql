-- Why somebody may not be rostered in a unit on a day, where its policies ask for a valid health
-- check (EMP-002b) and for passed entry and safety training (EMP-008); null where nothing stands
-- against it. Cheap first: is anything asked in the shop, has the person what is asked, and only
-- then whether this unit asks for it.
create or replace function staff.roster_obstacle(
  of_shop_id bigint, of_employee_id bigint, in_unit_id bigint, on_day date
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  asked text[];
  checked record;
  course text;
begin
  select array_agg(distinct v.parameter_code) into asked
  from policy.value v
  where v.parameter_code in ('staff.health_check_required', 'staff.entry_training_course',
      'staff.safety_training_course')
    and v.value is not null and v.value <> 'false' and v.valid @> on_day
    and (v.shop_id = of_shop_id or v.scope = 'company');
  if asked is null then return null; end if;

  if 'staff.health_check_required' = any (asked) then
    select c.result, c.valid_until into checked
    from staff.certificate c
    where c.shop_id = of_shop_id and c.employee_id = of_employee_id and c.kind = 'health_check'
      and c.issued_on <= on_day
    order by c.issued_on desc, c.certificate_id desc limit 1;
    if (checked.result = 'passed' and checked.valid_until >= on_day) is not true
      and staff.requires('staff.health_check_required', in_unit_id, on_day)
    then
      return case when checked.result is null then 'HEALTH_MISSING'
        when checked.result = 'failed' then 'HEALTH_FAILED' else 'HEALTH_EXPIRED' end;
    end if;
  end if;

  if 'staff.entry_training_course' = any (asked) then
    course := staff.stated('staff.entry_training_course', in_unit_id, on_day);
    if course is not null and not training.passed(of_employee_id, course, on_day) then
      return 'ENTRY_TRAINING';
    end if;
  end if;
  if 'staff.safety_training_course' = any (asked) then
    course := staff.stated('staff.safety_training_course', in_unit_id, on_day);
    if course is not null and not training.passed(of_employee_id, course, on_day) then
      return 'SAFETY_TRAINING';
    end if;
  end if;
  return null;
end
$$;
comment on function staff.roster_obstacle(bigint, bigint, bigint, date) is
  'What stands against rostering a person: a code, or null for nothing (EMP-002b, EMP-008).';
grant execute on function staff.roster_obstacle(bigint, bigint, bigint, date)
  to kefu_member, kefu_batch;

-- Runs with its owner's rights: who rosters need not be able to read files, and cannot look past
-- them either. A row trigger, as those of shop tables are; without such policies it costs a probe.
create or replace function access.refuse_unfit_roster() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  obstacle text := staff.roster_obstacle(new.shop_id, new.employee_id, new.unit_id, new.work_date);
  who text;
begin
  if obstacle is null then return null; end if;
  select concat_ws(' ', e.employee_no, e.name_zh) into who
  from staff.employee e where e.employee_id = new.employee_id;
  if obstacle like 'HEALTH%' then
    perform kefu.refuse('EMP-002b', 'work_date', format('%s %s', who, new.work_date),
      case obstacle when 'HEALTH_MISSING' then '没有健康检查结果，不能排班'
        when 'HEALTH_FAILED' then '健康检查未通过，不能排班' else '健康检查已过期，不能排班' end,
      case obstacle when 'HEALTH_MISSING' then 'without a health check nobody is rostered'
        when 'HEALTH_FAILED' then 'a failed health check blocks rostering'
        else 'an expired health check blocks rostering' end,
      '登记新的体检结果：kefu staff certificate add',
      'enter a new result with kefu staff certificate add');
  end if;
  perform kefu.refuse('EMP-008', 'work_date', format('%s %s', who, new.work_date),
    case obstacle when 'ENTRY_TRAINING' then '入职培训未通过，不能上岗'
      else '安全培训未完成，不能上岗' end,
    case obstacle when 'ENTRY_TRAINING' then 'the entry training is not passed'
      else 'the safety training is not done' end,
    '培训考核通过后再排班', 'roster the person once the training is passed');
  return null;
end
$$;
comment on function access.refuse_unfit_roster() is
  'Refuses a shift of whom the unit''s policies do not let work (EMP-002b, EMP-008).';

create or replace trigger roster_refuse_unfit
  after insert or update of employee_id, work_date, unit_id on attendance.roster
  for each row execute function access.refuse_unfit_roster();
