-- A year whose national list of days off is known. Any other year is an error, never a guess.
create table if not exists calendar.year (
  year integer primary key,
  source text not null,
  list_version smallint not null default 1,
  constraint year_plausible check (year between 1990 and 2200)
);
comment on table calendar.year is 'Years whose national calendar is loaded. [reference]';
comment on column calendar.year.list_version is
  'How many notices make up the list: 2 when the State Council changed it during the year.';
