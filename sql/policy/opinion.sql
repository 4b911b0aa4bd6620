-- An opinion of a member of staff on a draft (REG-003a).
create table if not exists policy.opinion (
  shop_id bigint not null,
  opinion_id bigint generated always as identity,
  version_id bigint not null
    constraint opinion_version_fkey references policy.regime_version on delete restrict,
  unit_id bigint not null,
  employee_id bigint not null
    constraint opinion_employee_fkey references staff.employee on delete restrict,
  given_on date not null default access.today(),
  opinion text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint opinion_pkey primary key (shop_id, opinion_id),
  constraint opinion_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint opinion_not_blank check (btrim(opinion) <> '')
);
comment on table policy.opinion is 'Opinions of staff on drafts, each by its author (REG-003a).';
comment on column policy.opinion.unit_id is 'Unit of the author at that time.';
create index if not exists opinion_unit_idx on policy.opinion (unit_id, given_on);
create index if not exists opinion_shop_unit_idx on policy.opinion (shop_id, unit_id);
create index if not exists opinion_employee_idx on policy.opinion (employee_id, given_on);
create index if not exists opinion_version_idx on policy.opinion (version_id);
