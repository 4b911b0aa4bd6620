-- The bonus for a referral, due when the referred person is hired (EMP-025b).
create table if not exists staff.referral_bonus (
  shop_id bigint not null,
  referral_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint referral_bonus_employee_fkey references staff.employee on delete restrict,
  hired_employee_id bigint not null
    constraint referral_bonus_hired_fkey references staff.employee on delete restrict,
  hired_on date not null,
  amount numeric(14, 2) not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint referral_bonus_pkey primary key (shop_id, referral_id),
  constraint referral_bonus_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint referral_bonus_referral_fkey foreign key (shop_id, referral_id, employee_id)
    references staff.referral (shop_id, referral_id, employee_id) on delete restrict,
  constraint referral_bonus_once unique (shop_id, hired_employee_id),
  constraint referral_bonus_not_for_oneself check (hired_employee_id <> employee_id),
  constraint referral_bonus_not_negative check (amount >= 0)
);
comment on table staff.referral_bonus is 'Bonuses for referrals.';
comment on column staff.referral_bonus.amount is
  'Yuan by the policy referral.bonus on the day of entry.';
create index if not exists referral_bonus_unit_idx on staff.referral_bonus (unit_id, hired_on);
create index if not exists referral_bonus_employee_idx
  on staff.referral_bonus (employee_id, hired_on);
create index if not exists referral_bonus_shop_unit_idx on staff.referral_bonus (shop_id, unit_id);
create index if not exists referral_bonus_hired_idx on staff.referral_bonus (hired_employee_id);
create index if not exists referral_bonus_referral_idx
  on staff.referral_bonus (shop_id, referral_id, employee_id);
