-- A shop: massage shop, scenic area, online shop, call centre; the head office is one too.
create table if not exists org.shop (
  shop_id bigint generated always as identity primary key,
  company_id bigint not null
    constraint shop_company_fkey references org.company on delete restrict,
  unit_id bigint not null,
  code text not null constraint shop_code_key unique,
  name_zh text not null,
  name_en text not null,
  kind org.shop_kind not null,
  region text,
  valid daterange not null default daterange('2000-01-01', null),
  constraint shop_company_key unique (company_id, shop_id),
  constraint shop_code_is_plain check (code ~ '^[A-Z][A-Z0-9_-]{0,31}$'),
  constraint shop_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint shop_valid_not_empty check (not isempty(valid) and not lower_inf(valid))
);
comment on table org.shop is 'A shop of a company; every fact row belongs to one. [reference]';
comment on column org.shop.unit_id is
  'The root unit: rows of the whole shop carry it, so that one key decides who sees them.';
comment on column org.shop.region is
  'Region whose minimum wage and averages apply; null when no rule by region is used.';
create index if not exists shop_company_idx on org.shop (company_id);
create index if not exists shop_unit_idx on org.shop (shop_id, unit_id);
create index if not exists shop_root_unit_idx on org.shop (unit_id);
