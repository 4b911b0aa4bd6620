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
  ('account', '账号、角色、审计', 'accounts, rights, audit', false)
on conflict (resource) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en,
  includes_ancestors = excluded.includes_ancestors;
