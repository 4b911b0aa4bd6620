-- Training plan and fulfilment by unit (RPT-014a): what was planned and held, who signed in, who
-- passed, and what all-staff trainings are missing of the year. People count under their own unit,
-- plans and sessions under the unit that they are for.
create or replace function report.training_fulfilment(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, shop_name text, unit_name text, planned integer, held integer,
  cancelled integer, called_days integer, signed_days integer, sign_in_rate numeric,
  late_sign_ins integer, excused_days integer, absent_days integer, examined integer,
  passed integer, pass_rate numeric, make_ups integer, zeros integer, retraining integer,
  required integer, held_in_year integer, shortfall integer
)
language sql stable rows 100
as $$
  select u.shop_id, u.unit_id, h.name_zh, u.name_zh,
    p.planned, s.held, s.cancelled, d.called, d.signed,
    round(100.0 * d.signed / nullif(d.called, 0), 1), d.late, d.excused, a.absent,
    e.examined, e.passed, round(100.0 * e.passed / nullif(e.examined, 0), 1), e.make_ups, e.zeros,
    o.retraining, y.required, y.held, y.missing
  from org.unit u
  join org.shop h on h.shop_id = u.shop_id
  cross join lateral (
    select count(*)::int as planned
    from training.plan_item i
    where i.shop_id = u.shop_id and i.unit_id = u.unit_id
      and make_date(i.plan_year, i.plan_month, 1)
        between date_trunc('month', first_day::timestamp)::date and last_day
  ) p
  cross join lateral (
    select count(*) filter (where x.session_code is null and exists (
        select from training.sign_in g where g.shop_id = t.shop_id
          and g.session_code = t.session_code))::int as held,
      count(x.session_code)::int as cancelled
    from training.session t
    left join training.cancellation x on x.shop_id = t.shop_id and x.session_code = t.session_code
    where t.shop_id = u.shop_id and t.unit_id = u.unit_id
      and t.ends_on between first_day and last_day
  ) s
  cross join lateral (
    select count(*)::int as called, count(g.signed_at)::int as signed,
      count(*) filter (where g.signed_at > m.starts_at)::int as late,
      count(k.kind)::int as excused
    from training.participant q
    join training.session_day m on m.shop_id = q.shop_id and m.session_code = q.session_code
    left join training.sign_in g on g.shop_id = q.shop_id and g.session_code = q.session_code
      and g.held_on = m.held_on and g.employee_id = q.employee_id
    left join training.excuse k on k.shop_id = q.shop_id and k.session_code = q.session_code
      and k.held_on = m.held_on and k.employee_id = q.employee_id
    where q.shop_id = u.shop_id and q.unit_id = u.unit_id
      and m.held_on between first_day and last_day and m.held_on < access.today()
      and not exists (select from training.cancellation x where x.shop_id = q.shop_id
        and x.session_code = q.session_code)
  ) d
  cross join lateral (
    select count(*)::int as absent
    from training.absence b
    where b.shop_id = u.shop_id and b.unit_id = u.unit_id
      and b.held_on between first_day and last_day
  ) a
  cross join lateral (
    select count(r.counted)::int as examined, count(*) filter (where r.passed)::int as passed,
      count(*) filter (where r.attempt > 1)::int as make_ups,
      count(*) filter (where r.attempt > 1 and r.absence is not null)::int as zeros
    from training.result r
    where r.shop_id = u.shop_id and r.unit_id = u.unit_id
      and r.held_on between first_day and last_day
  ) e
  cross join lateral (
    select count(*)::int as retraining
    from training.open_item w
    where w.shop_id = u.shop_id and w.unit_id = u.unit_id and w.kind = 'retraining'
      and w.since between first_day and last_day
  ) o
  left join training.company_shortfall(last_day) y
    on y.shop_id = u.shop_id and y.unit_id = u.unit_id
  where (p.planned > 0 or s.held > 0 or s.cancelled > 0 or d.called > 0 or e.examined > 0
      or e.make_ups > 0 or y.required is not null)
    -- Everybody of the shop reads the plan; attendance and results are the reader's units' only.
    and (not row_security_active('training.participant')
      or u.unit_id = any ((select access.my_units('training', 'read', current_user))::bigint[]))
$$;
comment on function report.training_fulfilment(date, date) is
  'Training planned and held, sign-ins, passes, make-ups, zeros, shortfall, by unit (RPT-014a).';
grant execute on function report.training_fulfilment(date, date) to kefu_member, kefu_batch;

call report.define('training-fulfilment', '培训计划与完成情况', 'Training plan and fulfilment',
  '{RPT-014a,TRN-002c,TRN-005a,TRN-005c,TRN-005d,TRN-005f}', '培训负责人', 'training owner', 'any',
  null, 'shop_name, unit_name', false,
  array[
    'shop_name | 店 | shop | text', 'unit_name | 部门 | unit | text',
    'planned | 计划场次 | planned | integer | total', 'held | 举办场次 | held | integer | total',
    'cancelled | 取消 | cancelled | integer | total',
    'called_days | 应到人次 | called | integer | total',
    'signed_days | 签到人次 | signed in | integer | total',
    'sign_in_rate | 签到率% | sign-in % | decimal', 'late_sign_ins | 迟到 | late | integer | total',
    'excused_days | 免责 | excused | integer | total',
    'absent_days | 旷训 | absent | integer | total',
    'examined | 考核人次 | examined | integer | total',
    'passed | 合格 | passed | integer | total', 'pass_rate | 合格率% | pass % | decimal',
    'make_ups | 补考 | make-ups | integer | total', 'zeros | 零分 | zeros | integer | total',
    'retraining | 待重训 | to retrain | integer | total',
    'required | 年度应办全员 | all-staff a year | integer | total',
    'held_in_year | 年内已办 | held in year | integer | total',
    'shortfall | 欠办 | shortfall | integer | total'],
  '{GENERAL_MANAGER,HR_SUPERVISOR,CS_MANAGER,SHOP_MANAGER}',
  '人员按所在部门计，计划与场次按举办部门计；零分为缺席补考；全员培训数按期末所在年度累计。',
  'People count under their own unit, plans and sessions under the unit they are for; a zero is an '
  'absence from a make-up; all-staff trainings are those of the year up to the last day.',
  resources => '{training,training_plan}');
