-- The pay slip: one a person, month and kind of run (PAY-008).
create table if not exists pay.slip (
  shop_id bigint not null,
  month date not null,
  employee_id bigint not null
    constraint slip_employee_fkey references staff.employee on delete restrict,
  run_kind pay.run_kind not null default 'regular',
  unit_id bigint not null,
  employee_no text not null,
  employee_name text not null,
  post_code text not null,
  scheme_code text not null
    constraint slip_scheme_fkey references pay.scheme on delete restrict,
  grade text,
  tier smallint,
  worked_days numeric(6, 2) not null,
  gross numeric(14, 2) not null,
  deductions numeric(14, 2) not null,
  net numeric(14, 2) not null,
  debt_before numeric(14, 2) not null default 0,
  debt_after numeric(14, 2) not null default 0,
  constraint slip_pkey primary key (shop_id, month, employee_id, run_kind),
  constraint slip_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint slip_month_is_first_day check (extract(day from month) = 1),
  constraint slip_parts_not_negative
    check (gross >= 0 and deductions >= 0 and debt_before >= 0 and debt_after >= 0),
  constraint slip_net_never_negative check (net = gross - deductions and net >= 0),
  constraint slip_debt_recovered_first check (net = 0 or debt_after = 0)
);
comment on table pay.slip is 'Pay slips as the close computed them; sums of their lines.';
comment on column pay.slip.unit_id is 'Unit on the last day in service of the month.';
comment on column pay.slip.employee_name is 'Name as it was when the month was computed.';
comment on column pay.slip.net is 'Gross less deductions, never below 0 (PAY-005, B-66).';
comment on column pay.slip.deductions is 'What was withheld; never more than gross (PAY-005).';
comment on column pay.slip.debt_before is 'Debt carried into the month, in yuan.';
comment on column pay.slip.debt_after is
  'Debt carried out of it: deductions that the pay could not bear, and what could not be recovered.';
create index if not exists slip_unit_idx on pay.slip (unit_id, month);
create index if not exists slip_employee_idx on pay.slip (employee_id, month);
create index if not exists slip_shop_unit_idx on pay.slip (shop_id, unit_id);
create index if not exists slip_scheme_idx on pay.slip (scheme_code);
create index if not exists slip_debt_idx on pay.slip (shop_id, month) where debt_after > 0;
