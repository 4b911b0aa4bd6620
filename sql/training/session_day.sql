-- The days and hours at which a session meets; everybody signs in on each of them (TRN-005c).
create table if not exists training.session_day (
  shop_id bigint not null,
  session_code text not null,
  held_on date not null,
  unit_id bigint not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint session_day_pkey primary key (shop_id, session_code, held_on),
  constraint session_day_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint session_day_session_fkey foreign key (shop_id, session_code, unit_id)
    references training.session (shop_id, session_code, unit_id) on delete restrict,
  constraint session_day_starts_on_its_day
    check ((starts_at at time zone 'Asia/Shanghai')::date = held_on),
  constraint session_day_ends_after_start check (ends_at > starts_at)
);
comment on table training.session_day is 'A meeting of a session: day, start and end.';
create index if not exists session_day_unit_idx on training.session_day (unit_id, held_on);
create index if not exists session_day_shop_unit_idx on training.session_day (shop_id, unit_id);
create index if not exists session_day_session_idx
  on training.session_day (shop_id, session_code, unit_id);
