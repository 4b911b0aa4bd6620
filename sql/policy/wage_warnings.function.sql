-- What to look at before a month is paid: net pay below the local minimum wage, fines and damages
-- that leave less than it or take more than a share of the month's pay (REG-007b). Warnings only;
-- without a minimum wage the shop is told that nobody can know.
create or replace function policy.wage_warnings(of_shop_id bigint, of_month date)
returns table (
  unit_id bigint, employee_id bigint, employee_no text, employee_name text, net numeric,
  fines numeric, minimum_wage numeric, warning_zh text, warning_en text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  last_day date := (of_month + interval '1 month')::date - 1;
  root bigint := (select s.unit_id from org.shop s where s.shop_id = of_shop_id);
begin
  return query
    with held as (
      select e.unit_id, e.parameter_code, e.value #>> '{}' as word
      from policy.effective(of_shop_id, last_day, last_day) e
      where e.parameter_code in ('pay.minimum_wage', 'pay.fine_share_warned')
    ), slip as (
      select s.unit_id, s.employee_id, s.employee_no, s.employee_name, s.gross, s.net,
        coalesce((
          select sum(l.amount) from pay.slip_line l
          where l.shop_id = s.shop_id and l.employee_id = s.employee_id and l.month = s.month
            and l.run_kind = s.run_kind
            and l.item_code in (select f.item_code from policy.fine_item f)), 0) as fines,
        (select h.word::numeric from held h
          where h.unit_id = s.unit_id and h.parameter_code = 'pay.minimum_wage') as minimum,
        (select h.word::numeric from held h
          where h.unit_id = s.unit_id and h.parameter_code = 'pay.fine_share_warned') as share
      from pay.slip s
      where s.shop_id = of_shop_id and s.month = of_month and s.run_kind = 'regular'
    )
    select s.unit_id, s.employee_id, s.employee_no, s.employee_name, s.net, s.fines, s.minimum,
      w.zh, w.en
    from slip s
    cross join lateral (values
      (s.net < s.minimum, '实发低于当地最低工资', 'net pay is below the local minimum wage'),
      (s.fines > s.gross * s.share, '罚款与赔偿超过当月工资的比例上限',
        'fines and damages exceed the share of the month''s pay')
    ) w (holds, zh, en)
    where w.holds
    union all
    select root, null::bigint, null, null, null, null, null, '最低工资未设定，无法核对',
      'the minimum wage is not set, so nothing can be compared'
    where exists (select from slip s where s.minimum is null);
end
$$;
comment on function policy.wage_warnings(bigint, date) is
  'Warnings of a shop''s month about fines, net pay and the minimum wage (REG-007b).';
grant execute on function policy.wage_warnings(bigint, date) to kefu_member, kefu_batch;
