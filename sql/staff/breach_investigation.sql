-- The investigation of a breach: no decision before one is concluded (EMP-022, contract B 10.3).
create table if not exists staff.breach_investigation (
  shop_id bigint not null,
  case_id bigint not null,
  step_no smallint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint breach_investigation_employee_fkey references staff.employee on delete restrict,
  began_on date not null,
  concluded_on date,
  result text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint breach_investigation_pkey primary key (shop_id, case_id, step_no),
  constraint breach_investigation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint breach_investigation_case_fkey foreign key (shop_id, case_id, employee_id)
    references staff.breach_case (shop_id, case_id, employee_id) on delete restrict,
  constraint breach_investigation_ends_after_begin check (concluded_on >= began_on),
  constraint breach_investigation_concludes_with_result
    check (concluded_on is null or btrim(coalesce(result, '')) <> '')
);
comment on table staff.breach_investigation is 'Investigations of breach cases.';
comment on column staff.breach_investigation.step_no is
  'First, second … investigation of the case.';
comment on column staff.breach_investigation.concluded_on is 'Null while it runs.';
create index if not exists breach_investigation_unit_idx on staff.breach_investigation (unit_id, began_on);
create index if not exists breach_investigation_employee_idx
  on staff.breach_investigation (employee_id, began_on);
create index if not exists breach_investigation_shop_unit_idx
  on staff.breach_investigation (shop_id, unit_id);
create index if not exists breach_investigation_case_idx
  on staff.breach_investigation (shop_id, case_id, employee_id);
