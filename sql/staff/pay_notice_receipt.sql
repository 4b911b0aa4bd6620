-- A person has received his pay notice (EMP-024a): he says so himself.
create table if not exists staff.pay_notice_receipt (
  shop_id bigint not null,
  notice_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint pay_notice_receipt_employee_fkey references staff.employee on delete restrict,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint pay_notice_receipt_pkey primary key (shop_id, notice_id),
  constraint pay_notice_receipt_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint pay_notice_receipt_notice_fkey foreign key (shop_id, notice_id, employee_id)
    references staff.pay_notice (shop_id, notice_id, employee_id) on delete restrict
);
comment on table staff.pay_notice_receipt is 'Acknowledged pay notices.';
create index if not exists pay_notice_receipt_unit_idx on staff.pay_notice_receipt (unit_id, notice_id);
create index if not exists pay_notice_receipt_employee_idx
  on staff.pay_notice_receipt (employee_id, notice_id);
create index if not exists pay_notice_receipt_shop_unit_idx
  on staff.pay_notice_receipt (shop_id, unit_id);
create index if not exists pay_notice_receipt_notice_idx
  on staff.pay_notice_receipt (shop_id, notice_id, employee_id);
