-- The notice of a change of pay terms: reason, amount, day it takes effect (EMP-024a).
create table if not exists staff.pay_notice (
  shop_id bigint not null,
  notice_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint pay_notice_employee_fkey references staff.employee on delete restrict,
  effective_on date not null,
  amount numeric(14, 2) not null,
  reason text not null,
  request_id bigint,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint pay_notice_pkey primary key (shop_id, notice_id),
  constraint pay_notice_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint pay_notice_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint pay_notice_once unique (shop_id, employee_id, effective_on),
  constraint pay_notice_person_key unique (shop_id, notice_id, employee_id),
  constraint pay_notice_request_once unique (shop_id, request_id),
  constraint pay_notice_reason_not_blank check (btrim(reason) <> '')
);
comment on table staff.pay_notice is 'Pay-adjustment notices (薪酬调整通知).';
comment on column staff.pay_notice.effective_on is 'First day of the new pay terms.';
comment on column staff.pay_notice.amount is 'Change of monthly pay in yuan; negative for less.';
comment on column staff.pay_notice.entered_by is 'Who issued it.';
comment on column staff.pay_notice.request_id is
  'Approved request, where policy asks for one (approval.pay_change_chain).';
create index if not exists pay_notice_unit_idx on staff.pay_notice (unit_id, effective_on);
create index if not exists pay_notice_employee_idx on staff.pay_notice (employee_id, effective_on);
create index if not exists pay_notice_shop_unit_idx on staff.pay_notice (shop_id, unit_id);
