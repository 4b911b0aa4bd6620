-- A monthly figure of a person that a ladder asks for, where no other table holds it (EMP-015,
-- EMP-016). Results of a month come after its close, so the month does not lock them.
create table if not exists staff.promotion_fact (
  shop_id bigint not null,
  employee_id bigint not null
    constraint promotion_fact_employee_fkey references staff.employee on delete restrict,
  measure text not null,
  of_month date not null,
  unit_id bigint not null,
  value numeric(14, 2) not null,
  source text not null,
  entered_by name not null default current_user,
  entered_at timestamptz not null default now(),
  constraint promotion_fact_pkey primary key (shop_id, employee_id, measure, of_month),
  constraint promotion_fact_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint promotion_fact_measure_known check (measure in
    ('performance_score', 'sales_amount', 'interested_customers', 'own_orders', 'deals_closed')),
  constraint promotion_fact_first_of_month check (extract(day from of_month) = 1),
  constraint promotion_fact_not_negative check (value >= 0),
  constraint promotion_fact_source_not_blank check (btrim(source) <> '')
);
comment on table staff.promotion_fact is 'Monthly figures that requirements of ladders read.';
comment on column staff.promotion_fact.of_month is 'First day of the month that the figure is about.';
comment on column staff.promotion_fact.source is 'Where the figure comes from, in words.';
create index if not exists promotion_fact_unit_idx on staff.promotion_fact (unit_id, of_month);
create index if not exists promotion_fact_employee_idx
  on staff.promotion_fact (employee_id, of_month);
create index if not exists promotion_fact_shop_unit_idx on staff.promotion_fact (shop_id, unit_id);
