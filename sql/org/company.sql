-- A company: the widest scope, and the tenant that owns shops and people (ORG-001).
create table if not exists org.company (
  company_id bigint generated always as identity primary key,
  code text not null constraint company_code_key unique,
  name_zh text not null,
  name_en text not null,
  constraint company_code_is_plain check (code ~ '^[A-Z][A-Z0-9_-]{0,31}$'),
  constraint company_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table org.company is 'A company that runs shops. [reference]';
comment on column org.company.code is 'Human code, upper case, stable.';
