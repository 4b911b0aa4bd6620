-- A session that is not held, with the reason; a state is a row with who and when.
create table if not exists training.cancellation (
  shop_id bigint not null,
  session_code text not null,
  unit_id bigint not null,
  reason text not null,
  cancelled_by text not null default current_user,
  cancelled_at timestamptz not null default now(),
  constraint cancellation_pkey primary key (shop_id, session_code),
  constraint cancellation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint cancellation_session_fkey foreign key (shop_id, session_code, unit_id)
    references training.session (shop_id, session_code, unit_id) on delete restrict,
  constraint cancellation_reason_not_blank check (btrim(reason) <> '')
);
comment on table training.cancellation is 'Sessions that were called off: by whom, when, why.';
create index if not exists cancellation_unit_idx on training.cancellation (unit_id);
create index if not exists cancellation_shop_unit_idx on training.cancellation (shop_id, unit_id);
create index if not exists cancellation_session_idx
  on training.cancellation (shop_id, session_code, unit_id);
