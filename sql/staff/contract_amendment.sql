-- A written amendment (变更协议), approved and signed by both parties (EMP-006c).
create table if not exists staff.contract_amendment (
  shop_id bigint not null,
  employee_id bigint not null
    constraint contract_amendment_employee_fkey references staff.employee on delete restrict,
  contract_id bigint not null,
  amendment_no smallint not null,
  request_id bigint not null,
  unit_id bigint not null,
  clause text not null,
  old_words text not null,
  new_words text not null,
  new_ends_on date,
  employer_signed_on date not null,
  employee_signed_on date not null,
  effective_on date not null generated always as
    (greatest(employer_signed_on, employee_signed_on)) stored,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint contract_amendment_pkey primary key (shop_id, contract_id, amendment_no),
  constraint contract_amendment_request_key unique (shop_id, request_id),
  constraint contract_amendment_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint contract_amendment_contract_fkey foreign key (shop_id, contract_id, employee_id)
    references staff.contract (shop_id, contract_id, employee_id) on delete restrict,
  constraint contract_amendment_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint contract_amendment_words_not_blank
    check (btrim(clause) <> '' and btrim(new_words) <> '')
);
comment on table staff.contract_amendment is
  'Changed clauses of a contract, with the approved request that allowed each (EMP-006c).';
comment on column staff.contract_amendment.new_ends_on is
  'New last day of the term; null where the term stays.';
create index if not exists contract_amendment_employee_idx on staff.contract_amendment (employee_id, effective_on);
create index if not exists contract_amendment_unit_idx on staff.contract_amendment (unit_id, effective_on);
create index if not exists contract_amendment_shop_unit_idx on staff.contract_amendment (shop_id, unit_id);
create index if not exists contract_amendment_contract_idx
  on staff.contract_amendment (shop_id, contract_id, employee_id);
