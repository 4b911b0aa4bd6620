-- A stage of a dispute: friendly negotiation first, then arbitration or court (EMP-027).
create table if not exists staff.dispute_stage (
  shop_id bigint not null,
  dispute_id bigint not null,
  stage_no smallint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint dispute_stage_employee_fkey references staff.employee on delete restrict,
  stage text not null,
  began_on date not null,
  place text not null,
  ended_on date,
  outcome text,
  costs numeric(14, 2),
  costs_borne_by text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint dispute_stage_pkey primary key (shop_id, dispute_id, stage_no),
  constraint dispute_stage_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint dispute_stage_dispute_fkey foreign key (shop_id, dispute_id, employee_id)
    references staff.dispute (shop_id, dispute_id, employee_id) on delete restrict,
  constraint dispute_stage_known check (stage in ('negotiation', 'arbitration', 'court')),
  constraint dispute_stage_begins_with_negotiation
    check ((stage = 'negotiation') = (stage_no = 1)),
  constraint dispute_stage_ends_after_begin check (ended_on >= began_on),
  constraint dispute_stage_ends_with_outcome check ((ended_on is null) = (outcome is null)),
  constraint dispute_stage_outcome_known
    check (outcome in ('settled', 'failed', 'won', 'lost', 'withdrawn')),
  constraint dispute_stage_place_not_blank check (btrim(place) <> ''),
  constraint dispute_stage_costs_borne
    check (coalesce(costs, 0) = 0 or costs_borne_by in ('company', 'employee', 'shared'))
);
comment on table staff.dispute_stage is 'Stages of disputes with dates, place, outcome and costs.';
comment on column staff.dispute_stage.place is
  'Company seat, place of signature or the agreed place.';
comment on column staff.dispute_stage.outcome is 'Won and lost are the company''s.';
comment on column staff.dispute_stage.costs_borne_by is 'The loser bears the costs (contract B).';
create index if not exists dispute_stage_unit_idx on staff.dispute_stage (unit_id, began_on);
create index if not exists dispute_stage_employee_idx
  on staff.dispute_stage (employee_id, began_on);
create index if not exists dispute_stage_shop_unit_idx on staff.dispute_stage (shop_id, unit_id);
create index if not exists dispute_stage_dispute_idx
  on staff.dispute_stage (shop_id, dispute_id, employee_id);
