-- A dated value of a parameter for a company, a shop or a unit (REG-002a).
create table if not exists policy.value (
  value_id bigint generated always as identity primary key,
  company_id bigint not null
    constraint value_company_fkey references org.company on delete restrict,
  shop_id bigint not null,
  unit_id bigint not null,
  scope policy.scope not null,
  parameter_code text not null,
  value_type policy.value_type not null,
  value jsonb,
  valid daterange not null,
  regime_code text constraint value_regime_fkey references policy.regime on delete restrict,
  constraint value_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint value_shop_fkey foreign key (company_id, shop_id)
    references org.shop (company_id, shop_id) on delete restrict,
  constraint value_parameter_fkey foreign key (parameter_code, value_type)
    references policy.parameter (parameter_code, value_type) on delete restrict,
  constraint value_is_sound check (policy.value_is_sound(value_type, value)),
  constraint value_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint value_no_overlap exclude using gist
    (unit_id with =, scope with =, parameter_code with =, valid with &&)
);
comment on table policy.value is
  'A policy value in force for a time; two of one parameter in one scope never overlap. [local]';
comment on column policy.value.unit_id is
  'Company values stand at the head office''s root, shop values at the shop''s root.';
comment on column policy.value.value is 'Null: blank; a computation that needs it fails (REG-002c).';
comment on column policy.value.regime_code is 'The regime that gave the value; null when set by hand.';
create index if not exists value_unit_idx on policy.value (unit_id, parameter_code);
create index if not exists value_shop_unit_idx on policy.value (shop_id, unit_id);
create index if not exists value_company_idx on policy.value (company_id, shop_id);
create index if not exists value_parameter_idx on policy.value (parameter_code, value_type);
create index if not exists value_regime_idx on policy.value (regime_code);
