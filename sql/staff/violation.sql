-- Kinds of violations that measures answer to (EMP-023a).
create table if not exists staff.violation (
  violation_code text primary key,
  name_zh text not null,
  name_en text not null,
  rule_id text not null
);
comment on table staff.violation is 'Kinds of violations. [reference]';
