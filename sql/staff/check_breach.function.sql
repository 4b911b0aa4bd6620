-- No breach is decided before its investigation is concluded (EMP-022, contract B 10.3).
create or replace function staff.check_breach_decision() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from staff.breach_investigation i
    where i.shop_id = new.shop_id and i.case_id = new.case_id and i.concluded_on <= new.decided_on
  ) or exists (
    select from staff.breach_investigation i
    where i.shop_id = new.shop_id and i.case_id = new.case_id and i.concluded_on is null
  ) then
    perform kefu.refuse('EMP-022', 'decided_on', new.decided_on::text,
      '调查没有结束，不能作出认定', 'a breach is not decided before its investigation is concluded',
      '先用 kefu breach investigate 登记调查结果',
      'record the investigation''s result with kefu breach investigate');
  end if;
  return null;
end
$$;
comment on function staff.check_breach_decision() is
  'Refuses a decision without a concluded investigation (EMP-022).';
create or replace trigger breach_decision_investigated after insert or update
on staff.breach_decision
for each row execute function staff.check_breach_decision();

-- A settlement pays what was decided and not more.
create or replace function staff.check_breach_settlement() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  due numeric;
  paid numeric;
begin
  select d.compensation + d.agreed_damages into due from staff.breach_decision d
  where d.shop_id = new.shop_id and d.case_id = new.case_id;
  select sum(s.amount) into paid from staff.breach_settlement s
  where s.shop_id = new.shop_id and s.case_id = new.case_id;
  if paid > due then
    perform kefu.refuse('EMP-022', 'amount', new.amount::text,
      format('超过认定的金额：共应付 %s', due),
      format('more than was decided: %s in all', due));
  end if;
  return null;
end
$$;
comment on function staff.check_breach_settlement() is
  'Refuses payments beyond what was decided (EMP-022).';
create or replace trigger breach_settlement_within_decision after insert on staff.breach_settlement
for each row execute function staff.check_breach_settlement();
