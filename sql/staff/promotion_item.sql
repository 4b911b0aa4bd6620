-- One item of a promotion: met or not, found by whom (EMP-014).
create table if not exists staff.promotion_item (
  shop_id bigint not null,
  request_id bigint not null,
  requirement_no int not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint promotion_item_employee_fkey references staff.employee on delete restrict,
  met boolean not null,
  figure numeric(14, 2),
  evidence text not null,
  policy_value_ids bigint[] not null default '{}',
  evaluator name not null default current_user,
  evaluated_at timestamptz not null default now(),
  constraint promotion_item_pkey primary key (shop_id, request_id, requirement_no),
  constraint promotion_item_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint promotion_item_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint promotion_item_evidence_not_blank check (btrim(evidence) <> '')
);
comment on table staff.promotion_item is 'Items of a promotion request, each met or not (EMP-014).';
comment on column staff.promotion_item.figure is
  'The figure that was computed; null for items that an evaluator decides.';
comment on column staff.promotion_item.evidence is 'What the finding rests on, in words.';
create index if not exists promotion_item_unit_idx on staff.promotion_item (unit_id, evaluated_at);
create index if not exists promotion_item_employee_idx
  on staff.promotion_item (employee_id, evaluated_at);
create index if not exists promotion_item_shop_unit_idx on staff.promotion_item (shop_id, unit_id);
