-- That and how a shop's month was computed; repeated until sealed (design 9).
create table if not exists close.computation (
  shop_id bigint not null,
  month date not null,
  unit_id bigint not null,
  computed_at timestamptz not null default now(),
  computed_by text not null default current_user,
  people integer not null,
  engine_version text not null,
  input_hash bytea,
  output_hash bytea,
  constraint computation_pkey primary key (shop_id, month),
  constraint computation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint computation_month_is_first_day check (extract(day from month) = 1),
  constraint computation_people_not_negative check (people >= 0)
);
comment on table close.computation is 'The latest computation of a shop''s month.';
comment on column close.computation.unit_id is 'Root unit of the shop.';
comment on column close.computation.input_hash is 'Null until the computation hashed its inputs.';
comment on column close.computation.output_hash is 'Null until the computation hashed its rows.';
create index if not exists computation_unit_idx on close.computation (unit_id, month);
create index if not exists computation_shop_unit_idx on close.computation (shop_id, unit_id);
