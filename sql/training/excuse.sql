-- Why somebody missed a day of a course without being absent: decided, with proof (TRN-005c).
create table if not exists training.excuse (
  shop_id bigint not null,
  session_code text not null,
  held_on date not null,
  employee_id bigint not null
    constraint excuse_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  kind training.excuse_kind not null,
  proof text not null,
  decided_by text not null default current_user,
  decided_at timestamptz not null default now(),
  constraint excuse_pkey primary key (shop_id, session_code, held_on, employee_id),
  constraint excuse_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint excuse_participant_fkey foreign key (shop_id, session_code, employee_id)
    references training.participant (shop_id, session_code, employee_id) on delete restrict,
  constraint excuse_session_day_fkey foreign key (shop_id, session_code, held_on)
    references training.session_day (shop_id, session_code, held_on) on delete restrict,
  constraint excuse_proof_not_blank check (btrim(proof) <> '')
);
comment on table training.excuse is 'Missed days of courses that are no absence: by whom, why.';
comment on column training.excuse.proof is 'The approved business, or the proof of inability.';
create index if not exists excuse_unit_idx on training.excuse (unit_id, held_on);
create index if not exists excuse_employee_idx on training.excuse (employee_id, held_on);
create index if not exists excuse_shop_unit_idx on training.excuse (shop_id, unit_id);
create index if not exists excuse_participant_idx
  on training.excuse (shop_id, session_code, employee_id);
