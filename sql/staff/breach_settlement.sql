-- Payments by which a decided breach is settled (EMP-022).
create table if not exists staff.breach_settlement (
  shop_id bigint not null,
  case_id bigint not null,
  payment_no smallint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint breach_settlement_employee_fkey references staff.employee on delete restrict,
  settled_on date not null,
  amount numeric(14, 2) not null,
  note text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint breach_settlement_pkey primary key (shop_id, case_id, payment_no),
  constraint breach_settlement_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint breach_settlement_decision_fkey foreign key (shop_id, case_id, employee_id)
    references staff.breach_decision (shop_id, case_id, employee_id) on delete restrict,
  constraint breach_settlement_amount_positive check (amount > 0)
);
comment on table staff.breach_settlement is 'Settlements of breach cases.';
comment on column staff.breach_settlement.payment_no is 'First, second … payment of the case.';
create index if not exists breach_settlement_unit_idx on staff.breach_settlement (unit_id, settled_on);
create index if not exists breach_settlement_employee_idx
  on staff.breach_settlement (employee_id, settled_on);
create index if not exists breach_settlement_shop_unit_idx
  on staff.breach_settlement (shop_id, unit_id);
create index if not exists breach_settlement_decision_idx
  on staff.breach_settlement (shop_id, case_id, employee_id);
