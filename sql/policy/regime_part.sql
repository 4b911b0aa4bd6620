-- The seven parts of a complete regime (REG-001b).
create table if not exists policy.regime_part (
  part_code text primary key,
  ordinal smallint not null constraint regime_part_order unique,
  title_zh text not null,
  title_en text not null
);
comment on table policy.regime_part is 'The checklist of a regime''s parts (REG-001b). [reference]';
