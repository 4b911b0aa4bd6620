-- A record escalates where it must, and what ends employment or withholds pay has its approval
-- (EMP-023a, REG-007b).
create or replace function staff.check_discipline() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  measure staff.discipline_measure;
  least staff.discipline_measure;
begin
  select m.* into measure from staff.discipline_measure m where m.measure_code = new.measure_code;
  select m.* into least from staff.discipline_measure m
  where m.measure_code = staff.least_measure(new.shop_id, new.employee_id, new.violation_code,
    new.decided_on, new.refused_correction, new.discipline_id);
  if measure.rank < least.rank then
    perform kefu.refuse('EMP-023a', 'measure', measure.name_zh,
      format('屡犯或拒不改正须加重：至少 %s', least.name_zh),
      format('a repetition, or a refusal to correct, takes at least: %s', least.name_en));
  end if;
  if measure.ends_employment or measure.withholds_pay or new.pay_effect > 0 then
    perform staff.require_sanction(new.shop_id, new.request_id, new.employee_id,
      new.measure_code);
  end if;
  return null;
end
$$;
comment on function staff.check_discipline() is
  'Refuses a measure too mild for a repetition, and sanctions without approval (EMP-023a, REG-007b).';
create or replace trigger discipline_sound after insert on staff.discipline
for each row execute function staff.check_discipline();
