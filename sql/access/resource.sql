-- The resources that rights name: the rows of table RBAC-T1 that the schema holds.
create table if not exists access.resource (
  resource text primary key,
  name_zh text not null,
  name_en text not null,
  includes_ancestors boolean not null default false,
  constraint resource_is_plain check (resource ~ '^[a-z][a-z_]{0,39}$')
);
comment on table access.resource is 'What a right is about. [reference]';
comment on column access.resource.includes_ancestors is
  'Whether a reader of a unit also reads rows of the units above it: policies apply downward.';

insert into access.resource (resource, name_zh, name_en, includes_ancestors) values
  ('org_chart', '组织架构与岗位', 'org chart, posts, directory', false),
  ('employee_file', '员工档案', 'employee file', false),
  ('punch', '打卡、请假、加班', 'punches, leave, overtime', false),
  ('attendance_month', '考勤月度合计', 'attendance totals of a month', false),
  ('roster', '排班', 'roster', false),
  ('pay_policy', '薪资政策', 'pay policy', true),
  ('applied_policy', '当月适用的政策', 'policy values that a month used', false),
  ('payroll', '工资核算与工资单', 'payroll and slips', false),
  ('month', '月度结算', 'state of the month, seals, deliveries', false),
  ('account', '账号、角色、审计', 'accounts, rights, audit', false),
  ('regime', '制度登记', 'regime register', true),
  ('regime_opinion', '制度意见', 'opinions on regimes', false),
  ('grievance', '员工申诉', 'grievances of staff', false),
  ('training', '培训与考试', 'training and exams', false),
  ('training_plan', '培训课程与安排', 'courses, plans and sessions', false),
  ('probation', '试用与转正', 'probation and conversion', false),
  ('approval', '审批事项', 'requests and approvals', false),
  ('performance', '绩效成绩', 'performance scores', false),
  ('customer', '客户主档', 'customer master', false),
  ('grade_rule', '客户分级标准', 'customer grade rule', false),
  ('complaint', '投诉', 'complaints', false),
  ('survey', '满意度调查与问卷', 'surveys and questionnaires', false),
  ('rectification', '整改通知', 'rectification notices', false),
  ('merchant_rating', '商家评级', 'merchant ratings', false),
  ('sales_order', '订单与预约', 'orders and bookings', false),
  ('stock', '库存', 'stock', false),
  ('receivable', '应收账款', 'receivables', false),
  ('budget', '预算与活动', 'budgets and activities', false),
  ('duty_log', '值班与交接', 'duty log and handover', false),
  ('meeting', '会议与纪要', 'meetings and minutes', false),
  ('third_party', '第三方合同', 'third-party contracts', false)
on conflict (resource) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en,
  includes_ancestors = excluded.includes_ancestors;
