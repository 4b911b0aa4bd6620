-- A line of a unit's yearly training plan (TRN-005a).
create table if not exists training.plan_item (
  shop_id bigint not null,
  plan_item_id bigint generated always as identity,
  unit_id bigint not null,
  plan_year smallint not null,
  plan_month smallint not null,
  course_code text not null,
  need text,
  target_posts text[] not null default '{}',
  trainer text not null,
  budget numeric(14, 2) not null default 0,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint plan_item_pkey primary key (shop_id, plan_item_id),
  constraint plan_item_once unique (shop_id, unit_id, plan_year, plan_month, course_code),
  constraint plan_item_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint plan_item_course_fkey foreign key (shop_id, course_code)
    references training.course (shop_id, course_code) on delete restrict,
  constraint plan_item_year_of_four_digits check (plan_year >= 2000 and plan_year <= 9999),
  constraint plan_item_month_of_a_year check (plan_month >= 1 and plan_month <= 12),
  constraint plan_item_trainer_not_blank check (btrim(trainer) <> ''),
  constraint plan_item_budget_not_negative check (budget >= 0)
);
comment on table training.plan_item is
  'A course planned for a month of a year: need, posts, trainer, budget.';
comment on column training.plan_item.need is 'The need of the department that it answers.';
comment on column training.plan_item.target_posts is 'Posts that it is for; empty: everybody of the unit.';
comment on column training.plan_item.budget is 'Yuan.';
create index if not exists plan_item_unit_idx on training.plan_item (unit_id, plan_year, plan_month);
create index if not exists plan_item_course_idx on training.plan_item (shop_id, course_code);
