-- What a person's pay of a month is computed from, besides policies and attendance figures:
-- service, terms agreed, what finance entered and the debt carried (PAY-003, PAY-005, PAY-020).
create or replace function pay.person_facts(of_shop_id bigint, of_month date)
returns table (
  employee_id bigint, joined_on date, service_first date, service_last date, grade text,
  tier_override smallint, coefficient_override numeric, override_reason text,
  performance_amount numeric, entered_codes text[], entered_amounts numeric[],
  debt_before numeric
)
language sql stable rows 1000
set search_path = pg_catalog, pg_temp
as $$
  select served.employee_id, e.joined_on, served.first_day, served.last_day, t.grade,
    t.tier_override, t.coefficient_override, t.override_reason, t.performance_amount,
    coalesce(entered.codes, '{}'), coalesce(entered.amounts, '{}'), coalesce(debt.debt_after, 0)
  from (
    select em.employee_id, greatest(min(em.entry_date), of_month) as first_day,
      least(max(coalesce(em.leave_date, (of_month + interval '1 month')::date - 1)),
        (of_month + interval '1 month')::date - 1) as last_day
    from staff.employment em
    where em.shop_id = of_shop_id
      and em.valid && daterange(of_month, (of_month + interval '1 month')::date)
    group by em.employee_id
  ) served
  join staff.employee e on e.employee_id = served.employee_id
  left join pay.terms t on t.shop_id = of_shop_id and t.employee_id = served.employee_id
    and t.valid @> served.last_day
  left join (
    select x.employee_id, array_agg(x.item_code order by x.item_code) as codes,
      array_agg(x.amount order by x.item_code) as amounts
    from pay.entered_amount x
    where x.shop_id = of_shop_id and x.month = of_month
    group by x.employee_id
  ) entered on entered.employee_id = served.employee_id
  left join (
    -- The debt of the latest slip before this month, however long ago.
    select s.employee_id, s.debt_after
    from pay.slip s
    where s.shop_id = of_shop_id and s.month < of_month and s.run_kind = 'regular'
      and s.debt_after > 0
      and not exists (
        select from pay.slip later
        where later.shop_id = s.shop_id and later.employee_id = s.employee_id
          and later.month > s.month and later.month < of_month and later.run_kind = 'regular')
  ) debt on debt.employee_id = served.employee_id
$$;
comment on function pay.person_facts(bigint, date) is
  'One row a person in service: what his slip is computed from, besides the attendance figures.';
grant execute on function pay.person_facts(bigint, date) to kefu_member, kefu_batch;
