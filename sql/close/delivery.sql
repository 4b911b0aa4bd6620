-- A report file handed to a recipient (RPT-001c).
create table if not exists close.delivery (
  shop_id bigint not null,
  month date not null,
  login name not null constraint delivery_login_fkey references access.login on delete restrict,
  report_name text not null,
  format text not null,
  unit_id bigint not null,
  path text not null,
  sha256 bytea not null,
  due_on date,
  delivered_at timestamptz not null default now(),
  byte_count bigint not null default 0
    constraint delivery_byte_count_not_negative check (byte_count >= 0),
  constraint delivery_pkey primary key (shop_id, month, login, report_name, format),
  constraint delivery_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint delivery_month_is_first_day check (extract(day from month) = 1),
  constraint delivery_hash_is_sha256 check (octet_length(sha256) = 32),
  constraint delivery_path_not_blank check (btrim(path) <> '')
);
comment on table close.delivery is
  'Files delivered to recipients, written after the seal: not locked by it. [after-seal]';
comment on column close.delivery.shop_id is 'Shop of the month; the recipient''s home shop where a file covers several.';
comment on column close.delivery.byte_count is 'Size of the file.';
comment on column close.delivery.due_on is 'Last day on which delivery is in time; null where none is set.';
create index if not exists delivery_unit_idx on close.delivery (unit_id, month);
create index if not exists delivery_shop_unit_idx on close.delivery (shop_id, unit_id);
create index if not exists delivery_login_idx on close.delivery (login);
