-- What became of an opinion (处理意见), by whom and why (REG-003a).
create table if not exists policy.disposition (
  shop_id bigint not null,
  opinion_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint disposition_employee_fkey references staff.employee on delete restrict,
  outcome text not null,
  note text not null,
  decided_by text not null default current_user,
  decided_at timestamptz not null default now(),
  constraint disposition_pkey primary key (shop_id, opinion_id),
  constraint disposition_opinion_fkey foreign key (shop_id, opinion_id)
    references policy.opinion (shop_id, opinion_id) on delete restrict,
  constraint disposition_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint disposition_outcome_known check (outcome in ('adopted', 'partly', 'declined', 'noted')),
  constraint disposition_note_not_blank check (btrim(note) <> '')
);
comment on table policy.disposition is 'The disposition of each opinion (REG-003a).';
comment on column policy.disposition.employee_id is 'Author of the opinion, who may read what became of it.';
create index if not exists disposition_unit_idx on policy.disposition (unit_id);
create index if not exists disposition_shop_unit_idx on policy.disposition (shop_id, unit_id);
create index if not exists disposition_employee_idx on policy.disposition (employee_id);
