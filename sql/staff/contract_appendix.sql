-- Appendices that were filed with a contract, of those that its form lists (EMP-006b).
create table if not exists staff.contract_appendix (
  shop_id bigint not null,
  employee_id bigint not null
    constraint contract_appendix_employee_fkey references staff.employee on delete restrict,
  contract_id bigint not null,
  form_code text not null,
  appendix_no smallint not null,
  unit_id bigint not null,
  filed_on date not null,
  kept_at text not null,
  filed_by text not null default current_user,
  constraint contract_appendix_pkey primary key (shop_id, contract_id, appendix_no),
  constraint contract_appendix_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint contract_appendix_contract_fkey foreign key (shop_id, contract_id, employee_id)
    references staff.contract (shop_id, contract_id, employee_id) on delete restrict,
  constraint contract_appendix_template_fkey foreign key (form_code, appendix_no)
    references staff.appendix_template (form_code, appendix_no) on delete restrict,
  constraint contract_appendix_kept_at_not_blank check (btrim(kept_at) <> '')
);
comment on table staff.contract_appendix is
  'Filed appendices; they have the force of the contract (EMP-006b, EMP-006c).';
create index if not exists contract_appendix_employee_idx on staff.contract_appendix (employee_id, filed_on);
create index if not exists contract_appendix_unit_idx on staff.contract_appendix (unit_id, filed_on);
create index if not exists contract_appendix_shop_unit_idx on staff.contract_appendix (shop_id, unit_id);
create index if not exists contract_appendix_template_idx
  on staff.contract_appendix (form_code, appendix_no);
create index if not exists contract_appendix_contract_idx
  on staff.contract_appendix (shop_id, contract_id, employee_id);
