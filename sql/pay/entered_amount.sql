-- Amounts that finance enters for a person and month: tax, insurance, fines, advances (PAY-005).
create table if not exists pay.entered_amount (
  shop_id bigint not null,
  month date not null,
  employee_id bigint not null
    constraint entered_amount_employee_fkey references staff.employee on delete restrict,
  item_code text not null,
  unit_id bigint not null,
  amount numeric(14, 2) not null,
  reason text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint entered_amount_pkey primary key (shop_id, month, employee_id, item_code),
  constraint entered_amount_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint entered_amount_month_is_first_day check (extract(day from month) = 1),
  constraint entered_amount_not_negative check (amount >= 0 and amount < 'Infinity'),
  constraint entered_amount_reason_not_blank check (btrim(reason) <> '')
);
comment on table pay.entered_amount is 'Entered amounts of an item for a person and month.';
comment on column pay.entered_amount.item_code is 'Item of the person''s scheme that takes the amount.';
create index if not exists entered_amount_unit_idx on pay.entered_amount (unit_id, month);
create index if not exists entered_amount_employee_idx on pay.entered_amount (employee_id, month);
create index if not exists entered_amount_shop_unit_idx on pay.entered_amount (shop_id, unit_id);
