-- What was decided about a breach: degree, compensation, agreed damages (EMP-022).
create table if not exists staff.breach_decision (
  shop_id bigint not null,
  case_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint breach_decision_employee_fkey references staff.employee on delete restrict,
  decided_on date not null,
  degree text not null,
  grounds text not null,
  loss_amount numeric(14, 2) not null,
  compensation numeric(14, 2) not null,
  agreed_damages numeric(14, 2) not null default 0,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint breach_decision_pkey primary key (shop_id, case_id),
  constraint breach_decision_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint breach_decision_case_fkey foreign key (shop_id, case_id, employee_id)
    references staff.breach_case (shop_id, case_id, employee_id) on delete restrict,
  constraint breach_decision_person_key unique (shop_id, case_id, employee_id),
  constraint breach_decision_degree_known check (degree in ('none', 'minor', 'serious')),
  constraint breach_decision_amounts_not_negative
    check (loss_amount >= 0 and compensation >= 0 and agreed_damages >= 0),
  constraint breach_decision_none_costs_nothing
    check (degree <> 'none' or compensation = 0 and agreed_damages = 0),
  constraint breach_decision_grounds_not_blank check (btrim(grounds) <> '')
);
comment on table staff.breach_decision is 'Decisions on breach cases, one a case.';
comment on column staff.breach_decision.degree is 'none: no breach was found.';
comment on column staff.breach_decision.loss_amount is 'Loss as established.';
comment on column staff.breach_decision.agreed_damages is
  'Damages that the contract names (违约金), late fees among them.';
create index if not exists breach_decision_unit_idx on staff.breach_decision (unit_id, decided_on);
create index if not exists breach_decision_employee_idx
  on staff.breach_decision (employee_id, decided_on);
create index if not exists breach_decision_shop_unit_idx
  on staff.breach_decision (shop_id, unit_id);
