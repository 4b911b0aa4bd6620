-- Notice that a contract will end (EMP-019), on a ground (EMP-020). It ends nothing by itself.
create table if not exists staff.notice (
  shop_id bigint not null,
  employee_id bigint not null
    constraint notice_employee_fkey references staff.employee on delete restrict,
  notice_id bigint generated always as identity,
  contract_id bigint not null,
  unit_id bigint not null,
  given_by staff.contract_party not null,
  given_on date not null,
  ends_on date not null,
  earliest_end_on date not null,
  ground_code text not null
    constraint notice_ground_fkey references staff.ground on delete restrict,
  reason text not null,
  warned_on date,
  warning text,
  request_id bigint,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint notice_pkey primary key (shop_id, notice_id),
  constraint notice_once_a_day unique (shop_id, contract_id, given_on),
  constraint notice_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint notice_contract_fkey foreign key (shop_id, contract_id, employee_id)
    references staff.contract (shop_id, contract_id, employee_id) on delete restrict,
  constraint notice_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint notice_reason_not_blank check (btrim(reason) <> ''),
  constraint notice_ends_after_giving check (ends_on >= given_on),
  constraint notice_warning_is_whole
    check ((warned_on is null) = (warning is null) and warned_on <= given_on)
);
comment on table staff.notice is 'Notices with the earliest day that they allow (EMP-019, EMP-020).';
comment on column staff.notice.ends_on is 'Wanted last day, included.';
comment on column staff.notice.earliest_end_on is 'Worked out when the notice is entered.';
comment on column staff.notice.warned_on is
  'Prior warning that had no effect (经警告无效), which contract C asks for; null without one.';
comment on column staff.notice.request_id is
  'Approved request for an end before the earliest day; null for an ordinary notice.';
create index if not exists notice_employee_idx on staff.notice (employee_id, given_on);
create index if not exists notice_unit_idx on staff.notice (unit_id, given_on);
create index if not exists notice_shop_unit_idx on staff.notice (shop_id, unit_id);
create index if not exists notice_request_idx on staff.notice (shop_id, request_id);
create index if not exists notice_ground_idx on staff.notice (ground_code);
create index if not exists notice_contract_idx
  on staff.notice (shop_id, contract_id, employee_id);
