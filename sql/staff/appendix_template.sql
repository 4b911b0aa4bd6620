-- The appendices that a form of contract lists (EMP-006b).
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
