-- Employment of a person in a shop, from the entry day to the last day in service (EMP-001, EMP-006).
create table if not exists staff.employment (
  shop_id bigint not null,
  employee_id bigint not null
    constraint employment_employee_fkey references staff.employee on delete restrict,
  entry_date date not null,
  leave_date date,
  valid daterange not null generated always as (
    -- Empty rather than an error of its own, so that employment_leaves_after_entry speaks.
    case when leave_date < entry_date then 'empty'::daterange
      else daterange(entry_date, leave_date, '[]') end) stored,
  unit_id bigint not null,
  clock_user text,
  constraint employment_pkey primary key (shop_id, employee_id, entry_date),
  constraint employment_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint employment_no_overlap
    exclude using gist (shop_id with =, employee_id with =, valid with &&),
  constraint employment_clock_user_once
    exclude using gist (shop_id with =, clock_user with =, valid with &&),
  constraint employment_dates_finite
    check (isfinite(entry_date) and (leave_date is null or isfinite(leave_date))),
  constraint employment_leaves_after_entry check (leave_date >= entry_date)
);
comment on table staff.employment is
  'A person''s service in one shop; a transfer to another shop closes one and opens another.';
comment on column staff.employment.leave_date is 'Last day in service, included; null while employed.';
comment on column staff.employment.unit_id is
  'Unit of the latest assignment in this shop, kept by org.assignment; scopes compare it.';
comment on column staff.employment.clock_user is
  'The person''s number on the shop''s attendance clocks; null where none is used.';
create index if not exists employment_employee_idx on staff.employment (employee_id, entry_date);
create index if not exists employment_unit_idx on staff.employment (unit_id, entry_date);
create index if not exists employment_shop_unit_idx on staff.employment (shop_id, unit_id);
