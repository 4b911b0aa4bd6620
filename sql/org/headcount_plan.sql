-- The headcount plan: how many people a post of a unit should have, by date (人员编制, ORG-019).
create table if not exists org.headcount_plan (
  shop_id bigint not null,
  unit_id bigint not null,
  post_code text not null,
  valid daterange not null,
  planned smallint not null,
  request_id bigint,
  planned_by name not null default current_user,
  planned_at timestamptz not null default now(),
  constraint headcount_plan_pkey primary key (shop_id, unit_id, post_code, valid),
  constraint headcount_plan_position_fkey foreign key (shop_id, unit_id, post_code)
    references org.position (shop_id, unit_id, post_code) on delete restrict,
  constraint headcount_plan_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint headcount_plan_planned_not_negative check (planned >= 0),
  constraint headcount_plan_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint headcount_plan_one_at_a_time
    exclude using gist (shop_id with =, unit_id with =, post_code with =, valid with &&)
);
comment on table org.headcount_plan is 'Planned number of people of a post in a unit for a time (ORG-019).';
comment on column org.headcount_plan.request_id is
  'The approved request that names the number; null where the plan does not grow.';
create index if not exists headcount_plan_unit_idx on org.headcount_plan (unit_id, post_code);
create index if not exists headcount_plan_shop_unit_idx on org.headcount_plan (shop_id, unit_id, post_code);
create index if not exists headcount_plan_request_idx on org.headcount_plan (shop_id, request_id);
