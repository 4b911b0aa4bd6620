-- Forms of contract and the appendices each lists (EMP-006b). Numbers of a form are policies.
create table if not exists staff.contract_form (
  form_code text primary key,
  title_zh text not null,
  title_en text not null,
  regime_code text not null
);
comment on table staff.contract_form is 'Forms of labour and CRM contracts. [reference]';

create table if not exists staff.appendix_template (
  form_code text not null
    constraint appendix_template_form_fkey references staff.contract_form on delete cascade,
  appendix_no smallint not null,
  title_zh text not null,
  title_en text not null,
  rule_id text not null,
  constraint appendix_template_pkey primary key (form_code, appendix_no)
);
comment on table staff.appendix_template is 'Appendices that a form lists (EMP-006b). [reference]';
