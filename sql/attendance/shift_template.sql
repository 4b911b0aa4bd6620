-- A shop's shifts by code: minutes from midnight of the day on which the shift starts (ATT-002a).
create table if not exists attendance.shift_template (
  shop_id bigint not null,
  code text not null,
  valid daterange not null default daterange('2000-01-01', null),
  unit_id bigint not null,
  name_zh text not null,
  name_en text not null,
  start_minute integer not null,
  end_minute integer not null,
  break_minutes integer not null default 0,
  day_share numeric(4, 3) not null default 1,
  constraint shift_template_pkey primary key (shop_id, code, valid),
  constraint shift_template_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint shift_template_no_overlap
    exclude using gist (shop_id with =, code with =, valid with &&),
  constraint shift_template_code_is_plain check (code ~ '^[A-Z][A-Z0-9_-]{0,15}$'),
  constraint shift_template_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint shift_template_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint shift_template_starts_in_its_day check (start_minute >= 0 and start_minute < 1440),
  constraint shift_template_length
    check (end_minute > start_minute and end_minute <= start_minute + 1440),
  constraint shift_template_break_shorter
    check (break_minutes >= 0 and break_minutes < end_minute - start_minute),
  constraint shift_template_share check (day_share > 0 and day_share <= 1)
);
comment on table attendance.shift_template is 'Shifts that a roster of the shop may name.';
comment on column attendance.shift_template.unit_id is 'Root unit of the shop.';
comment on column attendance.shift_template.start_minute is 'Minutes after 00:00 of the work date.';
comment on column attendance.shift_template.end_minute is
  'Minutes after 00:00 of the work date; above 1440 where the shift crosses midnight.';
comment on column attendance.shift_template.day_share is
  'Part of a scheduled day: 1, or 0.5 for each half of a split shift.';
create index if not exists shift_template_unit_idx on attendance.shift_template (unit_id);
create index if not exists shift_template_shop_unit_idx
  on attendance.shift_template (shop_id, unit_id);
