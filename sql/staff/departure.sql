-- A person leaves a shop: notice, last day and the checklist that goes with it (EMP-018, EMP-019).
create table if not exists staff.departure (
  shop_id bigint not null,
  departure_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint departure_employee_fkey references staff.employee on delete restrict,
  kind text not null,
  notice_on date not null,
  last_day date not null,
  checklist_code text not null,
  reason text not null,
  request_id bigint,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint departure_pkey primary key (shop_id, departure_id),
  constraint departure_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint departure_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint departure_checklist_key unique (shop_id, departure_id, checklist_code),
  constraint departure_person_key unique (shop_id, departure_id, employee_id),
  constraint departure_request_once unique (shop_id, request_id),
  constraint departure_once unique (shop_id, employee_id, last_day),
  constraint departure_kind_known check (kind in ('resignation', 'mutual', 'retirement', 'expiry',
    'force_majeure', 'layoff', 'unable', 'dismissal', 'immediate', 'absconded')),
  constraint departure_notice_before_end check (notice_on <= last_day),
  constraint departure_dates_finite check (isfinite(notice_on) and isfinite(last_day)),
  constraint departure_reason_not_blank check (btrim(reason) <> '')
);
comment on table staff.departure is 'Leaving cases; open until staff.departure_closing has their row.';
comment on column staff.departure.kind is
  'Ground of leaving (EMP-020); dismissal, immediate and absconded (自动离职) need an approval.';
comment on column staff.departure.last_day is 'Last day in service, included.';
comment on column staff.departure.request_id is
  'Approved request of chain SANCTION, where the company ends the employment (REG-007b).';
create index if not exists departure_unit_idx on staff.departure (unit_id, last_day);
create index if not exists departure_employee_idx on staff.departure (employee_id, last_day);
create index if not exists departure_shop_unit_idx on staff.departure (shop_id, unit_id);
