-- A policy parameter: a number of the documents that differs between regimes (REG-002a).
create table if not exists policy.parameter (
  parameter_code text primary key,
  value_type policy.value_type not null,
  unit text,
  meaning_zh text not null,
  meaning_en text not null,
  rule_id text not null,
  constraint parameter_type_key unique (parameter_code, value_type),
  constraint parameter_code_is_plain check (parameter_code ~ '^[a-z][a-z_]*(\.[a-z0-9][a-z0-9_]*)+$')
);
comment on table policy.parameter is 'What can be set by policy, and what it means. [reference]';
comment on column policy.parameter.unit is 'Unit of the number for people, null for words.';
