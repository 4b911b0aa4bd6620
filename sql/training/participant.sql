-- Who is called to a session (TRN-001a).
create table if not exists training.participant (
  shop_id bigint not null,
  session_code text not null,
  employee_id bigint not null
    constraint participant_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint participant_pkey primary key (shop_id, session_code, employee_id),
  constraint participant_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint participant_session_fkey foreign key (shop_id, session_code)
    references training.session (shop_id, session_code) on delete restrict
);
comment on table training.participant is 'People called to a session.';
comment on column training.participant.unit_id is 'The person''s unit at that time.';
create index if not exists participant_unit_idx on training.participant (unit_id, session_code);
create index if not exists participant_employee_idx
  on training.participant (employee_id, session_code);
create index if not exists participant_shop_unit_idx on training.participant (shop_id, unit_id);
