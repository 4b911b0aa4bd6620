-- The early end of an authorisation: nothing is read from that day on.
create table if not exists access.authorisation_end (
  shop_id bigint not null,
  authorisation_id bigint not null,
  unit_id bigint not null,
  ended_on date not null default access.today(),
  reason text not null,
  ended_by name not null default current_user,
  ended_at timestamptz not null default now(),
  constraint authorisation_end_pkey primary key (shop_id, authorisation_id),
  constraint authorisation_end_authorisation_fkey foreign key (shop_id, authorisation_id)
    references access.authorisation (shop_id, authorisation_id) on delete restrict,
  constraint authorisation_end_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint authorisation_end_reason_not_blank check (btrim(reason) <> '')
);
comment on table access.authorisation_end is 'An authorisation that ended before its term. [local]';
create index if not exists authorisation_end_unit_idx on access.authorisation_end (unit_id, ended_on);
create index if not exists authorisation_end_shop_unit_idx
  on access.authorisation_end (shop_id, unit_id);
