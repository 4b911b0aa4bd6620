-- Monthly partitions of the trail, months of Asia/Shanghai. A month that is not opened yet goes to
-- audit.change_rest: a change is never refused because nobody made room for its trace. No partition
-- is granted to anyone; the parent's policies stay the only way.
create or replace function audit.ensure_partitions(first_day date, last_day date)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  made integer := 0;
begin
  for place in
    select 'change_rest' as name, 'default' as bound, 'any other time' as months
    union all
    select 'change_' || to_char(m, 'YYYY_MM'),
      format('for values from (%L) to (%L)', to_char(m, 'YYYY-MM-DD') || ' 00:00:00+08',
        to_char(m + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+08'),
      to_char(m, 'YYYY-MM')
    from generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp,
      '1 month') m
  loop
    continue when to_regclass('audit.' || place.name) is not null;
    if not pg_has_role('kefu_owner', 'usage') then
      raise exception 'only the owner makes partitions of the trail'
        using errcode = 'insufficient_privilege';
    end if;
    begin
      execute format('create table audit.%I partition of audit.change %s', place.name, place.bound);
    exception when check_violation then
      -- The rest holds traces of that month already: they stay where they are.
      continue;
    end;
    execute format('alter table audit.%I enable row level security', place.name);
    execute format('alter table audit.%I force row level security', place.name);
    execute format('create trigger change_no_truncate before truncate on audit.%I '
      'for each statement execute function audit.refuse_change()', place.name);
    execute format('comment on table audit.%I is %L', place.name,
      'Changes of ' || place.months || '; read and written through audit.change.');
    made := made + 1;
  end loop;
  return made;
end
$$;
comment on function audit.ensure_partitions(date, date) is
  'Makes the missing monthly partitions of audit.change; returns how many. Only the owner can.';
grant execute on function audit.ensure_partitions(date, date) to kefu_batch;

-- Room for the years in use; loading again later opens the two years ahead.
do $$
begin
  perform audit.ensure_partitions('2025-01-01', '2027-12-31');
  perform audit.ensure_partitions('2028-01-01', (now() + interval '2 years')::date)
  where now() > '2027-06-01';
end
$$;
