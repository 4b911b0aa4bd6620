-- Fills a probation from the policies of the entry day; what was filled never changes (EMP-009a).
create or replace function staff.fill_probation() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v jsonb;
  ids bigint[];
begin
  if tg_op = 'UPDATE' then
    -- Keys keep what was sent, for the policies of access and the check below to judge.
    new := jsonb_populate_record(old, jsonb_build_object('shop_id', new.shop_id,
      'employee_id', new.employee_id, 'entry_date', new.entry_date, 'unit_id', new.unit_id,
      'training_until', new.training_until));
    return new;
  end if;
  select coalesce(jsonb_object_agg(e.parameter_code, e.value), '{}'),
    coalesce(array_agg(e.value_id order by e.value_id), '{}')
  into v, ids
  from policy.effective(new.shop_id, new.entry_date, new.entry_date) e
  where e.unit_id = new.unit_id and e.value is not null
    and (e.parameter_code like 'probation.%' or e.parameter_code = 'approval.conversion_chain');
  new.length_unit := v ->> 'probation.length_unit';
  new.length := (v ->> case new.length_unit when 'DAYS' then 'probation.days'
    else 'probation.months' end)::int;
  new.early_from_months := (v ->> 'probation.early_from_months')::int;
  new.apply_until_day := (v ->> 'probation.apply_until_day')::int;
  new.leave_limit := (v ->> 'probation.leave_limit')::int;
  new.late_limit := (v ->> 'probation.late_limit')::int;
  new.leaving_limit := (v ->> 'probation.leaving_limit')::int;
  new.violation_limit := (v ->> 'probation.violation_limit')::int;
  new.is_scored := (v ->> 'probation.scored')::boolean;
  new.is_apprenticeship := coalesce((v ->> 'probation.apprentice')::boolean, false);
  new.rights := v ->> 'probation.rights';
  new.dismissal_grounds := array(
    select jsonb_object_keys(coalesce(v -> 'probation.dismissal_grounds', '{}')) order by 1);
  new.chain_code := v ->> 'approval.conversion_chain';
  new.policy_value_ids := ids;
  -- A policy that is missing is said after the policies of access have let the row through; until
  -- then harmless values stand in.
  new.length_unit := coalesce(new.length_unit, 'MONTHS');
  new.length := coalesce(new.length, 2147483);
  new.is_scored := coalesce(new.is_scored, false);
  new.chain_code := coalesce(new.chain_code, '');
  return new;
end
$$;
comment on function staff.fill_probation() is
  'Takes length, limits and chain of a probation from the policies of the entry day (EMP-009).';

create or replace function staff.check_probation() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  fewest int;
  most int;
  trained int := new.training_until - new.entry_date + 1;
begin
  if tg_op = 'UPDATE' and (new.employee_id, new.entry_date) <> (old.employee_id, old.entry_date) then
    perform kefu.refuse('EMP-009a', 'employee_id', new.employee_id::text,
      '试用期不能改到另一次入职上', 'a probation is never moved to another employment');
  end if;
  if tg_op = 'INSERT' and (new.length = 2147483 or new.chain_code = '') then
    -- Each look-up names its parameter, shop and day where it is blank (REG-002c).
    perform policy.lookup('probation.length_unit', new.unit_id, new.entry_date),
      policy.lookup(case new.length_unit when 'DAYS' then 'probation.days'
        else 'probation.months' end, new.unit_id, new.entry_date),
      policy.lookup('probation.scored', new.unit_id, new.entry_date),
      policy.lookup('approval.conversion_chain', new.unit_id, new.entry_date);
  end if;
  select min((e.value #>> '{}')::int) filter (where e.parameter_code like '%min'),
    min((e.value #>> '{}')::int) filter (where e.parameter_code like '%max')
  into fewest, most
  from policy.effective(new.shop_id, new.entry_date, new.entry_date) e
  where e.unit_id = new.unit_id
    and e.parameter_code in ('probation.training_days_min', 'probation.training_days_max');
  if fewest is null and most is null and trained is not null then
    perform kefu.refuse('EMP-009a', 'training_until', new.training_until::text,
      '该部门的试用期之前没有培训期', 'no training precedes probation in this unit',
      '去掉培训截止日', 'leave the training out');
  elsif fewest is not null and trained is null then
    perform kefu.refuse('EMP-009a', 'training_until', null,
      '见习前须先培训，未写培训截止日', 'training precedes this probation and its last day is missing',
      '写明培训截止日', 'give the last day of training');
  elsif trained < fewest or trained > most then
    perform kefu.refuse('EMP-009a', 'training_until', new.training_until::text,
      format('培训 %s 天，应为 %s 至 %s 天', trained, fewest, most),
      format('%s days of training; %s to %s are foreseen', trained, fewest, most),
      format('培训截止日在 %s 与 %s 之间', new.entry_date + fewest - 1, new.entry_date + most - 1),
      format('choose a last day from %s to %s', new.entry_date + fewest - 1,
        new.entry_date + most - 1));
  end if;
  return null;
end
$$;
comment on function staff.check_probation() is
  'Refuses a probation without its policies, or with training of another length (EMP-009a).';

drop trigger if exists probation_filled on staff.probation;
create trigger probation_filled before insert or update on staff.probation
  for each row execute function staff.fill_probation();
drop trigger if exists probation_sound on staff.probation;
create constraint trigger probation_sound after insert or update on staff.probation
  for each row execute function staff.check_probation();
