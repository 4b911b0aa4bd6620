-- The policy values that a month's computation used, as they were (REG-002b).
create table if not exists pay.applied_policy (
  shop_id bigint not null,
  month date not null,
  value_id bigint not null,
  valid_from date not null,
  unit_id bigint not null,
  valid_to date not null,
  parameter_code text not null,
  value jsonb,
  scope policy.scope not null,
  scope_name_zh text not null,
  regime_code text,
  for_unit_ids bigint[] not null,
  constraint applied_policy_pkey primary key (shop_id, month, value_id, valid_from),
  constraint applied_policy_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint applied_policy_month_is_first_day check (extract(day from month) = 1),
  constraint applied_policy_segment check (valid_from <= valid_to)
);
comment on table pay.applied_policy is 'Snapshot of the policy values a computed month rests on.';
comment on column pay.applied_policy.unit_id is 'Root unit of the shop.';
comment on column pay.applied_policy.for_unit_ids is
  'Units of the shop for which the value was the one that held, ascending.';
comment on column pay.applied_policy.valid_to is 'Last day, included, inside the month.';
create index if not exists applied_policy_unit_idx on pay.applied_policy (unit_id, month);
create index if not exists applied_policy_shop_unit_idx on pay.applied_policy (shop_id, unit_id);
