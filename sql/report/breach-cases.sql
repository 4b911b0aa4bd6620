-- Breach cases and disputes (RPT-049): what a case came to, and at which stage a dispute is.
create or replace function report.breach_cases(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, employee_no text, employee_name text,
  kind text, party text, occurred_on date, subject text, state text, state_since date,
  loss numeric, compensation numeric, agreed_damages numeric, settled numeric, place text,
  costs numeric, due_on date
)
language sql stable rows 100
as $$
  select c.shop_id, c.unit_id, s.name_zh, e.employee_no, e.name_zh, k.name_zh,
    case k.party when 'employee' then '员工' when 'employer' then '公司' else '第三方' end,
    c.occurred_on, c.finding,
    case when d.case_id is null and i.case_id is null then '待调查'
      when d.case_id is null and i.concluded_on is null then '调查中'
      when d.case_id is null then '待认定' when d.degree = 'none' then '不成立'
      when p.paid >= d.compensation + d.agreed_damages then '已了结' else '待赔付' end,
    case when d.case_id is null then coalesce(i.concluded_on, i.began_on, c.occurred_on)
      else coalesce(p.last_on, d.decided_on) end,
    coalesce(d.loss_amount, c.loss_amount), d.compensation, d.agreed_damages, p.paid,
    null::text, null::numeric, null::date
  from staff.breach_case c
  join staff.breach_kind k on k.kind_code = c.kind_code
  join staff.employee e on e.employee_id = c.employee_id
  left join org.shop s on s.shop_id = c.shop_id
  left join lateral (
    select x.case_id, x.began_on, x.concluded_on from staff.breach_investigation x
    where x.shop_id = c.shop_id and x.case_id = c.case_id order by x.step_no desc limit 1
  ) i on true
  left join staff.breach_decision d on d.shop_id = c.shop_id and d.case_id = c.case_id
  left join lateral (
    select coalesce(sum(x.amount), 0) as paid, max(x.settled_on) as last_on
    from staff.breach_settlement x where x.shop_id = c.shop_id and x.case_id = c.case_id
  ) p on true
  where c.occurred_on <= last_day
    and (d.case_id is null or greatest(p.last_on, d.decided_on) >= first_day
      or p.paid < d.compensation + d.agreed_damages)
  union all
  select c.shop_id, c.unit_id, s.name_zh, e.employee_no, e.name_zh, '争议', null, c.opened_on,
    c.subject,
    case g.stage when 'negotiation' then '协商' when 'arbitration' then '仲裁'
        when 'court' then '诉讼' else '待协商' end
      || case g.outcome when 'settled' then '：和解' when 'failed' then '：未成' when 'won' then '：胜'
        when 'lost' then '：败' when 'withdrawn' then '：撤回' else '' end,
    coalesce(g.ended_on, g.began_on, c.opened_on), null, null, null, null, g.place,
    (select sum(x.costs) from staff.dispute_stage x
      where x.shop_id = c.shop_id and x.dispute_id = c.dispute_id),
    c.due_on
  from staff.dispute c
  join staff.employee e on e.employee_id = c.employee_id
  left join org.shop s on s.shop_id = c.shop_id
  left join lateral (
    select x.stage, x.outcome, x.began_on, x.ended_on, x.place from staff.dispute_stage x
    where x.shop_id = c.shop_id and x.dispute_id = c.dispute_id order by x.stage_no desc limit 1
  ) g on true
  where c.opened_on <= last_day
    and (g.outcome is null or g.outcome = 'failed' or g.ended_on >= first_day)
$$;
comment on function report.breach_cases(date, date) is
  'Breach cases and disputes open in the period or ended in it (RPT-049, EMP-022, EMP-027).';
grant execute on function report.breach_cases(date, date) to kefu_member, kefu_batch;

call report.define('breach-cases', '违约与争议', 'Breach cases and disputes',
  '{RPT-049,EMP-022,EMP-027}', '人事行政部', 'HR and administration', 'quarter', null,
  'occurred_on, employee_no', false,
  array[
    'shop_name | 店 | shop | text', 'employee_no | 工号 | no. | text',
    'employee_name | 姓名 | name | text', 'kind | 类型 | kind | text', 'party | 违约方 | party | text',
    'occurred_on | 发生日 | occurred on | date', 'subject | 事由 | subject | text',
    'state | 状态 | state | text', 'state_since | 状态日期 | since | date',
    'loss | 损失 | loss | money | total', 'compensation | 赔偿 | compensation | money | total',
    'agreed_damages | 违约金 | agreed damages | money | total',
    'settled | 已付 | settled | money | total', 'place | 地点 | place | text',
    'costs | 费用 | costs | money | total', 'due_on | 解决期限 | due on | date'],
  '{HR_SUPERVISOR,HR,FINANCE}',
  resources => '{employee_file}');
