-- Certificates with issue and expiry date, and dated results of health checks (EMP-001a, EMP-002).
create table if not exists staff.certificate (
  shop_id bigint not null,
  employee_id bigint not null
    constraint certificate_employee_fkey references staff.employee on delete restrict,
  certificate_id bigint generated always as identity,
  unit_id bigint not null,
  kind staff.certificate_kind not null,
  title text not null,
  number_masked text,
  result staff.verdict not null default 'passed',
  issued_on date not null,
  valid_until date,
  finding text,
  constraint certificate_pkey primary key (shop_id, certificate_id),
  constraint certificate_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint certificate_title_not_blank check (btrim(title) <> ''),
  constraint certificate_number_is_masked check (number_masked like '%*%'),
  constraint certificate_ends_after_issue check (valid_until >= issued_on),
  constraint certificate_dates_finite
    check (isfinite(issued_on) and (valid_until is null or isfinite(valid_until))),
  constraint certificate_health_check_ends
    check (kind <> 'health_check' or valid_until is not null)
);
comment on table staff.certificate is
  'Certificates and examinations of a person. The latest health check counts (EMP-002b).';
comment on column staff.certificate.number_masked is 'With stars in it; null where there is none.';
comment on column staff.certificate.valid_until is
  'Last day on which it holds; null where it does not expire. A health check takes its validity '
  'from the policy staff.health_check_months where none is entered.';
comment on column staff.certificate.finding is 'What an examination found, in words.';
create index if not exists certificate_unit_idx on staff.certificate (unit_id, issued_on);
create index if not exists certificate_shop_unit_idx on staff.certificate (shop_id, unit_id);
create index if not exists certificate_employee_idx
  on staff.certificate (employee_id, kind, issued_on);
create index if not exists certificate_expiry_idx on staff.certificate (shop_id, valid_until);
