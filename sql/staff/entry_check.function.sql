-- What must be there before an entry date stands, where the unit's policies ask for it: age and
-- qualification (EMP-002a), examinations, interview and background check (EMP-002c), declarations
-- and what HR decided about them (EMP-003b). Judged at the end of the transaction, so that a person
-- and his papers can be entered together. A re-entry is judged like an entry.
create or replace function staff.entry_obstacle(
  of_shop_id bigint, of_employee_id bigint, in_unit_id bigint, on_day date,
  out rule_id text, out field text, out value text, out said_zh text, out said_en text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  born date;
  years integer;
  lowest integer;
  highest integer;
  step text;
  steps text[];
  candidate bigint;
  missing text;
begin
  select c.candidate_id into candidate from staff.candidate c
  where c.shop_id = of_shop_id and c.hired_as = of_employee_id;

  if staff.requires('staff.qualification_required', in_unit_id, on_day) then
    rule_id := 'EMP-002a';
    lowest := policy.lookup('staff.entry_age_min', in_unit_id, on_day)::integer;
    highest := policy.lookup('staff.entry_age_max', in_unit_id, on_day)::integer;
    select f.birth_date into born from staff.file f
    where f.shop_id = of_shop_id and f.employee_id = of_employee_id;
    years := staff.age_on(born, on_day);
    if years is null or years < lowest or years > highest then
      field := 'birth_date'; value := born::text;
      said_zh := format('入职日须满 %s 至 %s 周岁', lowest, highest);
      said_en := format('the age on the entry date is %s to %s full years', lowest, highest);
      return;
    end if;
    if not exists (
      select from staff.certificate c
      where c.shop_id = of_shop_id and c.employee_id = of_employee_id
        and c.kind in ('qualification', 'education') and c.result = 'passed'
        and c.issued_on <= on_day and (c.valid_until is null or c.valid_until >= on_day))
    then
      field := 'certificate'; value := null;
      said_zh := '没有有效的从业资格证或相关学历';
      said_en := 'there is no valid qualification certificate or related education';
      return;
    end if;
  end if;

  steps := string_to_array(staff.stated('staff.entry_steps', in_unit_id, on_day), ',');
  foreach step in array coalesce(steps, '{}') loop
    if (
      select s.result from staff.selection_step s
      where s.shop_id = of_shop_id and s.candidate_id = candidate
        and s.kind = btrim(step)::staff.selection_kind and s.done_on <= on_day
      order by s.attempt_no desc limit 1
    ) is distinct from 'passed' then
      rule_id := 'EMP-002c'; field := 'selection_step'; value := btrim(step);
      said_zh := '入职前的步骤没有通过，不能定入职日';
      said_en := 'a step before entry is not passed, so no entry date can be set';
      return;
    end if;
  end loop;

  if staff.requires('staff.declarations_required', in_unit_id, on_day) then
    rule_id := 'EMP-003b';
    select string_agg(i.item_code, ', ' order by i.ordinal) into missing
    from staff.exclusion_item i
    where not exists (select from staff.declaration d
      where d.shop_id = of_shop_id and d.candidate_id = candidate and d.item_code = i.item_code);
    if missing is not null then
      field := 'declaration'; value := missing;
      said_zh := '还有未声明的事项'; said_en := 'not every item is declared';
      return;
    end if;
    -- The last word on each item; a decision counts when no yes came after it.
    select string_agg(l.item_code, ', ' order by l.item_code) into missing
    from (
      select distinct on (d.item_code) d.item_code, d.applies, d.entered_at
      from staff.declaration d
      where d.shop_id = of_shop_id and d.candidate_id = candidate
      order by d.item_code, d.declaration_no desc
    ) l
    where l.applies and (
      select x.decision from staff.exclusion_decision x
      where x.shop_id = of_shop_id and x.candidate_id = candidate and x.decided_at >= l.entered_at
      order by x.decision_no desc limit 1
    ) is distinct from 'hire';
    if missing is not null then
      field := 'exclusion_decision'; value := missing;
      said_zh := '有肯定声明，须由人事说明理由后决定录用';
      said_en := 'an item is declared with yes: HR decides, with a reason, before the hire';
      return;
    end if;
  end if;
  rule_id := null;
end
$$;
comment on function staff.entry_obstacle(bigint, bigint, bigint, date) is
  'The first thing that stands against an entry date; rule_id null where nothing does.';
grant execute on function staff.entry_obstacle(bigint, bigint, bigint, date)
  to kefu_member, kefu_batch;

create or replace function staff.entry_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  obstacle record;
begin
  obstacle := staff.entry_obstacle(new.shop_id, new.employee_id, new.unit_id, new.entry_date);
  if obstacle.rule_id is not null then
    perform kefu.refuse(obstacle.rule_id, obstacle.field, obstacle.value, obstacle.said_zh,
      obstacle.said_en, '补齐后再定入职日：kefu staff candidate show 列出缺项',
      'complete it first: kefu staff candidate show lists what is missing');
  end if;
  return null;
end
$$;
comment on function staff.entry_check() is
  'Refuses an entry date while a required paper is missing (EMP-002a, EMP-002c, EMP-003b).';

drop trigger if exists employment_entry_check on staff.employment;
create constraint trigger employment_entry_check
  after insert or update of entry_date on staff.employment
  deferrable initially deferred
  for each row execute function staff.entry_check();
