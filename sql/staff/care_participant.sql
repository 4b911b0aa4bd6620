-- Who took part in an event of staff care (EMP-025a).
create table if not exists staff.care_participant (
  shop_id bigint not null,
  event_id bigint not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint care_participant_employee_fkey references staff.employee on delete restrict,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint care_participant_pkey primary key (shop_id, event_id, employee_id),
  constraint care_participant_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint care_participant_event_fkey foreign key (shop_id, event_id)
    references staff.care_event (shop_id, event_id) on delete restrict
);
comment on table staff.care_participant is 'Participants of care events.';
create index if not exists care_participant_unit_idx on staff.care_participant (unit_id);
create index if not exists care_participant_employee_idx on staff.care_participant (employee_id);
create index if not exists care_participant_shop_unit_idx
  on staff.care_participant (shop_id, unit_id);
