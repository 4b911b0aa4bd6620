-- A shop's own exceptions to the national calendar (REG-006b).
create table if not exists calendar.shop_day (
  shop_id bigint not null,
  day date not null,
  unit_id bigint not null,
  day_type calendar.day_type not null,
  reason text not null,
  constraint shop_day_pkey primary key (shop_id, day),
  constraint shop_day_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint shop_day_reason_not_blank check (btrim(reason) <> '')
);
comment on table calendar.shop_day is 'Days on which a shop departs from the national calendar.';
comment on column calendar.shop_day.unit_id is 'Root unit of the shop.';
create index if not exists shop_day_unit_idx on calendar.shop_day (unit_id, day);
create index if not exists shop_day_shop_unit_idx on calendar.shop_day (shop_id, unit_id);
