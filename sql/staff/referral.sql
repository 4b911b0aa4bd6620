-- A person recommends somebody for a post (EMP-025b).
create table if not exists staff.referral (
  shop_id bigint not null,
  referral_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint referral_employee_fkey references staff.employee on delete restrict,
  candidate text not null,
  referred_on date not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint referral_pkey primary key (shop_id, referral_id),
  constraint referral_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint referral_person_key unique (shop_id, referral_id, employee_id),
  constraint referral_candidate_not_blank check (btrim(candidate) <> '')
);
comment on table staff.referral is 'Referrals of newcomers.';
comment on column staff.referral.employee_id is 'Who recommends.';
comment on column staff.referral.candidate is 'Name of the person recommended.';
create index if not exists referral_unit_idx on staff.referral (unit_id, referred_on);
create index if not exists referral_employee_idx on staff.referral (employee_id, referred_on);
create index if not exists referral_shop_unit_idx on staff.referral (shop_id, unit_id);
