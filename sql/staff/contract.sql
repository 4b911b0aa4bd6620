-- A labour or CRM contract of a person with a shop (EMP-006a). In force from the later of both
-- signatures, of the seal where the form asks for one and of an agreed first day, to the same day
-- of the month in which the term ends, that day included (WE-48, B-57).
create table if not exists staff.contract (
  shop_id bigint not null,
  employee_id bigint not null
    constraint contract_employee_fkey references staff.employee on delete restrict,
  contract_id bigint generated always as identity,
  unit_id bigint not null,
  contract_no text not null,
  form_code text not null
    constraint contract_form_fkey references staff.contract_form on delete restrict,
  employer_party text not null,
  employer_signed_on date not null,
  employee_signed_on date not null,
  seal_required boolean not null,
  sealed_on date,
  agreed_from date,
  term_months smallint not null,
  renewal_notice_months smallint,
  effective_on date generated always as (
    case when not seal_required or sealed_on is not null
      then greatest(employer_signed_on, employee_signed_on, sealed_on, agreed_from) end) stored,
  ends_on date generated always as (
    case when not seal_required or sealed_on is not null
      then staff.same_day_after(
        greatest(employer_signed_on, employee_signed_on, sealed_on, agreed_from),
        term_months) end) stored,
  copies smallint not null default 2,
  original_kept_by text not null,
  duplicate_kept_by text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint contract_pkey primary key (shop_id, contract_id),
  constraint contract_no_key unique (shop_id, contract_no),
  constraint contract_person_key unique (shop_id, contract_id, employee_id),
  constraint contract_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint contract_no_is_plain check (contract_no ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$'),
  constraint contract_term_positive check (term_months > 0 and term_months <= 600),
  constraint contract_copies_positive check (copies > 0),
  constraint contract_words_not_blank check (btrim(employer_party) <> ''
    and btrim(original_kept_by) <> '' and btrim(duplicate_kept_by) <> ''),
  constraint contract_dates_finite check (isfinite(employer_signed_on)
    and isfinite(employee_signed_on) and (sealed_on is null or isfinite(sealed_on))
    and (agreed_from is null or isfinite(agreed_from)))
);
comment on table staff.contract is
  'Contracts; their terms change by amendments only, see staff.contract_amendment (EMP-006c).';
comment on column staff.contract.effective_on is 'Null while a seal is missing that the form needs.';
comment on column staff.contract.ends_on is
  'Last day of the term, included, before amendments: staff.contract_now has the day that holds.';
comment on column staff.contract.renewal_notice_months is
  'Months before the end by which a wish to renew is to be told; null where none is agreed.';
comment on column staff.contract.agreed_from is
  'First day where the parties agreed on one later than their signatures; null otherwise.';
create index if not exists contract_employee_idx on staff.contract (employee_id, ends_on);
create index if not exists contract_unit_idx on staff.contract (unit_id, ends_on);
create index if not exists contract_shop_unit_idx on staff.contract (shop_id, unit_id);
create index if not exists contract_form_idx on staff.contract (form_code);
