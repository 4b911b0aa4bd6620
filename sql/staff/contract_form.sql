-- Forms of contract and the appendices each lists (EMP-006b). Numbers of a form are policies.
create table if not exists staff.contract_form (
  form_code text primary key,
  title_zh text not null,
  title_en text not null,
  regime_code text not null
);
comment on table staff.contract_form is 'Forms of labour and CRM contracts. [reference]';
