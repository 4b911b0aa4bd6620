-- Parameters that the human-resources department settles for the whole company: where a department's
-- document says "as per HR", a value of a shop or department is refused (REG-007a).
create table if not exists policy.company_parameter (
  parameter_code text primary key
    constraint company_parameter_parameter_fkey references policy.parameter on delete cascade,
  reason_zh text not null,
  reason_en text not null,
  constraint company_parameter_reasons_not_blank check (btrim(reason_zh) <> '' and btrim(reason_en) <> '')
);
comment on table policy.company_parameter is
  'Parameters that only the whole company sets (REG-007a). [reference]';
