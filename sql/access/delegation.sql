-- A manager names who decides for him, for a time (授权人, RBAC-007b). What is delegated is the right
-- of the delegator's own posts: when they end, nothing is left to use.
create table if not exists access.delegation (
  shop_id bigint not null,
  delegation_id bigint generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint delegation_employee_fkey references staff.employee on delete restrict,
  delegate_employee_id bigint not null
    constraint delegation_delegate_fkey references staff.employee on delete restrict,
  chain_code text,
  valid daterange not null,
  reason text not null,
  granted_by name not null default current_user,
  granted_at timestamptz not null default now(),
  constraint delegation_pkey primary key (shop_id, delegation_id),
  constraint delegation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint delegation_to_another check (delegate_employee_id <> employee_id),
  constraint delegation_valid_bounded
    check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  constraint delegation_reason_not_blank check (btrim(reason) <> '')
);
comment on table access.delegation is 'Who decides for whom, from when to when; never changed. [local]';
comment on column access.delegation.unit_id is 'Home unit of the delegator when he delegated.';
comment on column access.delegation.chain_code is 'The one chain it is for; null for all.';
create index if not exists delegation_unit_idx on access.delegation (unit_id, valid);
create index if not exists delegation_shop_unit_idx on access.delegation (shop_id, unit_id);
create index if not exists delegation_employee_idx on access.delegation (employee_id, valid);
create index if not exists delegation_delegate_idx
  on access.delegation (delegate_employee_id, valid);
