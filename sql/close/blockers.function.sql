-- What keeps a shop's month from being closed, each with the way out of it (ATT-020a, RPT-001a).
create or replace function close.blockers(of_shop_id bigint, of_month date)
returns table (
  kind text, employee_id bigint, employee_no text, day date,
  detail_zh text, detail_en text, how_to_clear_zh text, how_to_clear_en text
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with period as (
    select date_trunc('month', of_month::timestamp)::date as first_day,
      (date_trunc('month', of_month::timestamp) + interval '1 month' - interval '1 day')::date
        as last_day
  ), served as (
    select m.employee_id, e.employee_no, e.name_zh, max(least(coalesce(m.leave_date, p.last_day),
      p.last_day)) as last_served
    from period p
    join staff.employment m on m.shop_id = of_shop_id
      and m.valid && daterange(p.first_day, p.last_day, '[]')
    join staff.employee e using (employee_id)
    group by m.employee_id, e.employee_no, e.name_zh
  ), home as (
    select s.*, a.unit_id, a.post_code
    from served s
    left join org.assignment a on a.shop_id = of_shop_id and a.employee_id = s.employee_id
      and a.is_primary and a.valid @> s.last_served
  ), found as (
    select 'missing_punch' as kind, d.employee_id, d.work_date as day,
      case when d.missing_in and d.missing_out then '上班和下班缺卡'
        when d.missing_in then '上班缺卡' else '下班缺卡' end || '（班次 ' || d.shift_code || '）' as detail_zh,
      case when d.missing_in and d.missing_out then 'no punch in and none out'
        when d.missing_in then 'no punch in' else 'no punch out' end || ' (shift ' || d.shift_code || ')' as detail_en,
      '由主管补录打卡（source = ''correction''）或在 attendance.clearance 作出认定' as how_to_clear_zh,
      'the supervisor enters a punch with source ''correction'' or decides in attendance.clearance'
        as how_to_clear_en
    from period p
    cross join lateral attendance.day(of_shop_id, p.first_day, p.last_day) d
    where not d.cleared
    union all
    select 'no_assignment', h.employee_id, h.last_served, '在职但没有主岗位',
      'in service without a primary assignment', '补录 org.assignment（is_primary）',
      'enter a primary row in org.assignment'
    from home h where h.unit_id is null
    union all
    select 'no_scheme', h.employee_id, h.last_served, '所在部门没有绑定薪资方案',
      'no pay scheme is bound to the unit', '在 pay.scheme_binding 为部门或门店绑定方案',
      'bind a scheme to the unit or its shop in pay.scheme_binding'
    from home h
    where h.unit_id is not null
      and not exists (
        select from pay.effective_scheme(of_shop_id, h.last_served) e where e.unit_id = h.unit_id)
    union all
    select 'no_terms', h.employee_id, h.last_served, '没有职等等薪资约定',
      'no pay terms (grade)', '在 pay.terms 录入职等', 'enter the grade in pay.terms'
    from home h
    where not exists (
      select from pay.terms t where t.shop_id = of_shop_id and t.employee_id = h.employee_id
        and t.valid @> h.last_served)
    union all
    select 'no_roster', h.employee_id, h.last_served, '整月没有排班',
      'no roster in the whole month', '补录 attendance.roster', 'enter shifts in attendance.roster'
    from home h cross join period p
    where not exists (
      select from attendance.roster r where r.shop_id = of_shop_id
        and r.employee_id = h.employee_id and r.work_date between p.first_day and p.last_day)
    union all
    select 'entered_item_unknown', x.employee_id, x.month, '录入的项目不属于其薪资方案：' || x.item_code,
      'the entered item is not in the person''s scheme: ' || x.item_code,
      '更正 pay.entered_amount 的项目编码', 'correct the item code in pay.entered_amount'
    from period p
    join pay.entered_amount x on x.shop_id = of_shop_id and x.month = p.first_day
    join home h on h.employee_id = x.employee_id
    where not exists (
      select from pay.effective_scheme(of_shop_id, h.last_served) e
      join pay.scheme_item i on i.scheme_code = e.scheme_code and i.item_code = x.item_code
      where e.unit_id = h.unit_id)
    union all
    select 'entered_for_stranger', x.employee_id, x.month, '录入了不在职人员的金额',
      'an amount is entered for somebody not in service', '删除 pay.entered_amount 中的该行',
      'delete the row of pay.entered_amount'
    from period p
    join pay.entered_amount x on x.shop_id = of_shop_id and x.month = p.first_day
    where not exists (select from served s where s.employee_id = x.employee_id)
  )
  select f.kind, f.employee_id, e.employee_no, f.day, f.detail_zh, f.detail_en,
    f.how_to_clear_zh, f.how_to_clear_en
  from found f
  left join staff.employee e on e.employee_id = f.employee_id
  order by f.kind, e.employee_no, f.day
$$;
comment on function close.blockers(bigint, date) is
  'One row for each thing that keeps the shop''s month open; none: it can be closed (ATT-020a).';
grant execute on function close.blockers(bigint, date) to kefu_member, kefu_batch;
