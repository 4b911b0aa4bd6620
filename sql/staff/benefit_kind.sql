-- Kinds of benefits (福利待遇), EMP-024b.
create table if not exists staff.benefit_kind (
  kind_code text primary key,
  name_zh text not null,
  name_en text not null,
  measure text not null,
  rule_id text not null,
  constraint benefit_kind_measure_known check (measure in ('days', 'money', 'words'))
);
comment on table staff.benefit_kind is 'Kinds of benefits. [reference]';
comment on column staff.benefit_kind.measure is 'What the extent of the benefit is counted in.';
