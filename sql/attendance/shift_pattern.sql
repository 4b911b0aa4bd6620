-- Shift patterns of the documents, by template (ATT-002a), for attendance.give_shifts.
create table if not exists attendance.shift_pattern (
  pattern_code text not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  start_minute integer not null,
  end_minute integer not null,
  break_minutes integer not null,
  weekdays_zh text not null,
  weekdays_en text not null,
  source text not null,
  constraint shift_pattern_pkey primary key (pattern_code, code),
  constraint shift_pattern_code_once unique (code),
  constraint shift_pattern_length
    check (start_minute >= 0 and start_minute <= 1439 and end_minute > start_minute
      and break_minutes >= 0 and break_minutes < end_minute - start_minute)
);
comment on table attendance.shift_pattern is 'Shifts that the documents describe. [reference]';
comment on column attendance.shift_pattern.pattern_code is 'Template of table ATT-002a: T1 to T7.';
comment on column attendance.shift_pattern.weekdays_zh is
  'On which days the shift is worked, in words: the roster says on which.';
