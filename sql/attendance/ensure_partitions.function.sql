-- Monthly partitions of the punches of a period. Existing months cost a look at the catalogue; a
-- missing one is made by the owner only (the load does so for the known years), anybody else is
-- told whom to ask: no partition is ever granted to anyone, the parent's policies stay the only way.
create or replace function attendance.ensure_partitions(first_day date, last_day date)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  month_start date;
  name text;
  made integer := 0;
begin
  for month_start in
    select m::date from generate_series(
      date_trunc('month', first_day::timestamp), last_day::timestamp, '1 month') m
  loop
    name := 'punch_' || to_char(month_start, 'YYYY_MM');
    continue when to_regclass('attendance.' || name) is not null;
    if not pg_has_role('kefu_owner', 'usage') then
      raise exception 'there is no room for punches of % yet', to_char(month_start, 'YYYY-MM')
        using errcode = 'insufficient_privilege',
          hint = format('The database''s administrator opens it: set role kefu_owner; '
            'select attendance.ensure_partitions(%L, %L);', month_start, last_day);
    end if;
    execute format('create table attendance.%I partition of attendance.punch '
      'for values from (%L) to (%L)', name, month_start, (month_start + interval '1 month')::date);
    execute format('alter table attendance.%I enable row level security', name);
    execute format('alter table attendance.%I force row level security', name);
    execute format('create trigger punch_immutable_truncate before truncate on attendance.%I '
      'execute function attendance.refuse_change(%L)', name, 'attendance.punch');
    execute format('comment on table attendance.%I is %L', name,
      'Punches of ' || to_char(month_start, 'YYYY-MM') || '; read and written through attendance.punch.');
    made := made + 1;
  end loop;
  return made;
end
$$;
comment on function attendance.ensure_partitions(date, date) is
  'Makes the missing monthly partitions of attendance.punch; returns how many. Only the owner can.';
grant execute on function attendance.ensure_partitions(date, date) to kefu_member, kefu_batch;
