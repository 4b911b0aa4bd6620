-- What a document threatens a person with. What ends employment or withholds pay is never executed
-- by the system: it stays a recommendation that needs human resources and a reason (REG-007b).
create table if not exists policy.sanction_kind (
  sanction_code text primary key,
  name_zh text not null,
  name_en text not null,
  ends_employment boolean not null,
  withholds_pay boolean not null,
  executable boolean not null generated always as (not (ends_employment or withholds_pay)) stored,
  constraint sanction_kind_code_is_plain check (sanction_code ~ '^[A-Z][A-Z_]{0,39}$')
);
comment on table policy.sanction_kind is 'Sanctions of the documents (REG-007b). [reference]';
comment on column policy.sanction_kind.executable is
  'Whether the system may apply it; never where it ends employment or withholds pay.';
