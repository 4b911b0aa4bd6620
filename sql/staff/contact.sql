-- How to reach a person, masked: the full number or address never stands in the database in the
-- clear (EMP-001a). What is kept here is enough to recognise a contact, not to use it.
create table if not exists staff.contact (
  shop_id bigint not null,
  employee_id bigint not null
    constraint contact_employee_fkey references staff.employee on delete restrict,
  kind text not null,
  unit_id bigint not null,
  masked text not null,
  updated_on date not null default access.today(),
  constraint contact_pkey primary key (shop_id, employee_id, kind),
  constraint contact_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint contact_kind_known check (kind in ('phone', 'email', 'emergency')),
  -- Three stars at least, and at most seven figures or one letter before the sign @.
  constraint contact_is_masked check (masked like '%***%' and length(masked) <= 64
    and length(regexp_replace(masked, '\D', '', 'g')) <= 7 and masked !~ '[^*]{2,}@')
);
comment on table staff.contact is 'Masked phone and e-mail: 138****5678, w***@example.cn.';
create index if not exists contact_employee_idx on staff.contact (employee_id, updated_on);
create index if not exists contact_unit_idx on staff.contact (unit_id, updated_on);
create index if not exists contact_shop_unit_idx on staff.contact (shop_id, unit_id);
