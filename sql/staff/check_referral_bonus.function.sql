-- A referral pays when the person recommended is hired after it, and what policy says (EMP-025b).
create or replace function staff.check_referral_bonus() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  due numeric;
begin
  if not exists (
    select from staff.employment m
    join staff.referral r on r.shop_id = new.shop_id and r.referral_id = new.referral_id
    where m.employee_id = new.hired_employee_id and m.entry_date = new.hired_on
      and m.entry_date >= r.referred_on)
  then
    perform kefu.refuse('EMP-025b', 'hired_on', new.hired_on::text,
      '被推荐人没有在推荐之后入职', 'the person was not hired after the referral');
  end if;
  due := (policy.lookup('referral.bonus', new.unit_id, new.hired_on) #>> '{}')::numeric;
  if new.amount <> due then
    perform kefu.refuse('EMP-025b', 'amount', new.amount::text, '推荐奖金按政策为 ' || due,
      'the referral bonus is by policy ' || due);
  end if;
  return null;
end
$$;
comment on function staff.check_referral_bonus() is
  'Refuses a bonus for nobody hired, or of another amount than policy says (EMP-025b).';
create or replace trigger referral_bonus_sound after insert on staff.referral_bonus
for each row execute function staff.check_referral_bonus();
