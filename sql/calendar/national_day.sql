-- The type of every day of the known years (ATT-002b, ATT-017b).
create table if not exists calendar.national_day (
  day date primary key,
  year integer not null
    constraint national_day_year_fkey references calendar.year on delete restrict,
  day_type calendar.day_type not null,
  name_zh text,
  name_en text,
  constraint national_day_in_its_year check (year = extract(year from day)),
  constraint national_day_names_together check ((name_zh is null) = (name_en is null))
);
comment on table calendar.national_day is 'The national calendar, one row a day. [reference]';
comment on column calendar.national_day.name_zh is
  'Holiday that makes the day special; null on ordinary days.';
create index if not exists national_day_year_idx on calendar.national_day (year);
