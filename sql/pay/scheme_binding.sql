-- Which scheme pays whom: the binding of the nearest unit above a person holds (PAY-001a).
create table if not exists pay.scheme_binding (
  shop_id bigint not null,
  unit_id bigint not null,
  scheme_code text not null
    constraint scheme_binding_scheme_fkey references pay.scheme on delete restrict,
  valid daterange not null,
  constraint scheme_binding_pkey primary key (shop_id, unit_id, valid),
  constraint scheme_binding_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint scheme_binding_no_overlap
    exclude using gist (shop_id with =, unit_id with =, valid with &&),
  constraint scheme_binding_valid_not_empty check (not isempty(valid) and not lower_inf(valid))
);
comment on table pay.scheme_binding is 'Pay scheme of a shop (its root unit) or of a unit, by date.';
create index if not exists scheme_binding_scheme_idx on pay.scheme_binding (scheme_code);
create index if not exists scheme_binding_unit_idx on pay.scheme_binding (unit_id, valid);
create index if not exists scheme_binding_shop_unit_idx on pay.scheme_binding (shop_id, unit_id);
