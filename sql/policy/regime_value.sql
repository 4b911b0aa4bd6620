-- A number of a regime as its document states it; blank where the document leaves it blank.
create table if not exists policy.regime_value (
  regime_code text not null
    constraint regime_value_regime_fkey references policy.regime on delete cascade,
  parameter_code text not null,
  value_type policy.value_type not null,
  value jsonb,
  constraint regime_value_pkey primary key (regime_code, parameter_code),
  constraint regime_value_parameter_fkey foreign key (parameter_code, value_type)
    references policy.parameter (parameter_code, value_type) on delete restrict,
  constraint regime_value_is_sound check (policy.value_is_sound(value_type, value))
);
comment on table policy.regime_value is 'The numbers that binding a regime sets. [reference]';
comment on column policy.regime_value.value is 'Null: blank in the document (REG-002c).';
create index if not exists regime_value_parameter_idx
  on policy.regime_value (parameter_code, value_type);
