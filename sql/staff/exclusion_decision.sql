-- What HR decided about a candidate who declared something, with the reason (EMP-003b, REG-007c).
create table if not exists staff.exclusion_decision (
  shop_id bigint not null,
  candidate_id bigint not null,
  decision_no smallint not null default 1,
  unit_id bigint not null,
  decision text not null,
  reason text not null,
  decided_by text not null default current_user,
  decided_at timestamptz not null default now(),
  constraint exclusion_decision_pkey primary key (shop_id, candidate_id, decision_no),
  constraint exclusion_decision_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint exclusion_decision_candidate_fkey foreign key (shop_id, candidate_id)
    references staff.candidate (shop_id, candidate_id) on delete restrict,
  constraint exclusion_decision_known check (decision in ('hire', 'decline')),
  constraint exclusion_decision_reason_not_blank check (btrim(reason) <> '')
);
comment on table staff.exclusion_decision is
  'HR''s decision about declared items; the last one counts, and none before the last yes.';
create index if not exists exclusion_decision_unit_idx on staff.exclusion_decision (unit_id, decided_at);
create index if not exists exclusion_decision_shop_unit_idx on staff.exclusion_decision (shop_id, unit_id);
