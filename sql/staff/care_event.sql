-- An event of staff care (人员关怀), EMP-025a.
create table if not exists staff.care_event (
  shop_id bigint not null,
  event_id bigint not null generated always as identity,
  unit_id bigint not null,
  kind text not null,
  held_on date not null,
  title text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint care_event_pkey primary key (shop_id, event_id),
  constraint care_event_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint care_event_kind_known check (kind in ('birthday', 'festival', 'mental_health',
    'counselling', 'workload', 'recognition')),
  constraint care_event_title_not_blank check (btrim(title) <> '')
);
comment on table staff.care_event is 'Care events; who took part stands in staff.care_participant.';
create index if not exists care_event_unit_idx on staff.care_event (unit_id, held_on);
create index if not exists care_event_shop_unit_idx on staff.care_event (shop_id, unit_id);
