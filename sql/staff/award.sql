-- An award given to a person for a period (EMP-025c).
create table if not exists staff.award (
  shop_id bigint not null,
  award_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint award_employee_fkey references staff.employee on delete restrict,
  kind_code text not null
    constraint award_kind_fkey references staff.award_kind on delete restrict,
  period daterange not null,
  given_on date not null,
  amount numeric(14, 2),
  reason text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint award_pkey primary key (shop_id, award_id),
  constraint award_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint award_period_bounded
    check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  constraint award_amount_not_negative check (amount >= 0),
  constraint award_reason_not_blank check (btrim(reason) <> '')
);
comment on table staff.award is 'Awards.';
comment on column staff.award.period is 'Whole months that the award is for.';
comment on column staff.award.amount is 'Yuan; null for an award in kind or in honour.';
create index if not exists award_unit_idx on staff.award (unit_id, given_on);
create index if not exists award_employee_idx on staff.award (employee_id, given_on);
create index if not exists award_shop_unit_idx on staff.award (shop_id, unit_id);
create index if not exists award_kind_idx on staff.award (kind_code);
