-- A sealed month: the row is the state. Added once by the close, never changed or removed.
create table if not exists close.seal (
  shop_id bigint not null,
  month date not null,
  last_day date not null generated always as
    ((month + interval '1 month' - interval '1 day')::date) stored,
  unit_id bigint not null,
  sealed_at timestamptz not null default now(),
  sealed_by text not null default current_user,
  input_hash bytea not null,
  output_hash bytea not null,
  previous_hash bytea,
  seal_hash bytea not null,
  constraint seal_pkey primary key (shop_id, month),
  constraint seal_chain_never_forks unique nulls not distinct (shop_id, previous_hash),
  constraint seal_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint seal_month_is_first_day check (extract(day from month) = 1),
  constraint seal_hashes_are_sha256 check (octet_length(input_hash) = 32
    and octet_length(output_hash) = 32 and octet_length(seal_hash) = 32
    and (previous_hash is null or octet_length(previous_hash) = 32))
);
comment on table close.seal is
  'Seals of shops'' months: a row here locks the month for everyone, for ever. [append-only]';
comment on column close.seal.last_day is 'Last day of the month; guards of business days compare it.';
comment on column close.seal.unit_id is 'Root unit of the shop.';
comment on column close.seal.previous_hash is
  'seal_hash of the shop''s seal before this one, null for its first: one chain a shop, in the order of sealing.';
create index if not exists seal_unit_idx on close.seal (unit_id, month);
create index if not exists seal_shop_unit_idx on close.seal (shop_id, unit_id);
