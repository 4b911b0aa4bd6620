-- Parameters of attendance and of pay scheme PAY.2: what each number means (REG-002a).
insert into policy.parameter as old
  (parameter_code, value_type, unit, meaning_zh, meaning_en, rule_id)
select code, type::policy.value_type, unit, meaning_zh, meaning_en, rule_id
from (values
  ('pay.base', 'money', '元/月', '基本工资', 'base salary of a month', 'PAY-021a'),
  ('pay.allowance', 'money', '元/月', '固定补贴', 'fixed allowance of a month', 'PAY-021a'),
  ('pay.post_pay', 'table', '元/月', '各职等岗位工资', 'post pay by grade', 'PAY-020a'),
  ('pay.fixed_pay', 'table', '元/月', '定额工资职等的月工资',
    'whole pay of the grades with fixed pay', 'PAY-020a'),
  ('pay.tier_coefficient', 'table', '比例', '各阶岗位工资系数',
    'share of post pay by tier', 'PAY-020b'),
  ('pay.performance_full', 'money', '元/月', '绩效工资全额', 'full performance pay', 'PAY-021a'),
  ('pay.performance_tiers', 'table', '比例', '各阶享有的绩效工资比例',
    'share of performance pay by tier', 'PAY-021a'),
  ('pay.seniority_first', 'money', '元/月', '满一年的工龄工资',
    'seniority pay at one completed year', 'PAY-021b'),
  ('pay.seniority_step', 'money', '元/月', '每增加一年工龄的增额',
    'change of seniority pay a year', 'PAY-021b'),
  ('pay.target_task', 'table', '元/月', '各岗位目标任务奖', 'target-task bonus by post', 'PAY-021c'),
  ('pay.phone_subsidy', 'table', '元/月', '各岗位话费补助', 'phone subsidy by post', 'PAY-021c'),
  ('pay.full_attendance', 'money', '元/月', '全勤奖', 'bonus for full attendance', 'PAY-021c'),
  ('pay.prorate_method', 'text', null, '非足月工资折算方法',
    'how a month not fully worked is paid: WORKED_OVER_2175, FULL_MINUS_MISSED_OVER_2175, '
    'DAYS_OVER_30 or NONE', 'PAY-003'),
  ('pay.standard_work_days', 'days', '天', '月标准工作日', 'standard working days of a month',
    'PAY-003'),
  ('pay.prorate_from_missed_days', 'days', '天', '缺勤达到此天数起折算',
    'missed days from which a month served in full is pro-rated', 'PAY-003'),
  ('attendance.lateness_policy', 'text', null, '迟到早退办法', 'lateness policy: NONE or L1',
    'ATT-010'),
  ('attendance.free_events', 'integer', '次/月', '每月免扣的迟到早退次数',
    'events of a month that cost nothing', 'ATT-006a'),
  ('attendance.points_per_event', 'integer', '分/次', '其后每次扣分', 'points of each further event',
    'ATT-006a'),
  ('attendance.extra_from_events', 'integer', '次', '另行扣分的起始次数',
    'events of a month from which the extra points are due', 'ATT-006a'),
  ('attendance.extra_points', 'integer', '分', '另行扣分', 'extra points of a month', 'ATT-006a'),
  ('attendance.extra_mode', 'text', null, '另行扣分的方式',
    'whether the extra points ADD to those of the events or REPLACE them', 'ATT-006a'),
  ('attendance.absence_from_minutes', 'minutes', '分钟', '按旷工计的起始分钟（含）',
    'minutes from which an event is absence, included', 'ATT-006b'),
  ('attendance.absence_full_over_minutes', 'minutes', '分钟', '超过此分钟按旷工一天计',
    'minutes above which the absence is a whole day', 'ATT-006b'),
  ('attendance.absence_part_day', 'days', '天', '其间的旷工天数',
    'absence of an event between the two', 'ATT-006b'),
  ('attendance.free_event_keeps_full_attendance', 'boolean', null, '免扣的迟到早退不影响全勤',
    'whether the free events leave full attendance unbroken', 'ATT-005c')
) p (code, type, unit, meaning_zh, meaning_en, rule_id)
on conflict (parameter_code) do update
set unit = excluded.unit, meaning_zh = excluded.meaning_zh, meaning_en = excluded.meaning_en,
  rule_id = excluded.rule_id
where (old.unit, old.meaning_zh, old.meaning_en, old.rule_id)
  is distinct from (excluded.unit, excluded.meaning_zh, excluded.meaning_en, excluded.rule_id);
