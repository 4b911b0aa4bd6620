-- Completed years of life: the birthday itself counts (B-20). Who was born on 29 February has his
-- birthday on 28 February of other years.
create or replace function staff.age_on(birth_date date, day date) returns integer
language sql immutable parallel safe
set search_path = pg_catalog, staff, pg_temp
as $$
  select y.years - case when staff.same_day_after(birth_date, y.years * 12) > day then 1 else 0 end
  from (select (extract(year from day) - extract(year from birth_date))::integer as years) y
$$;
comment on function staff.age_on(date, date) is 'Completed years of life on a day (EMP-002a, B-20).';
grant execute on function staff.age_on(date, date) to kefu_member, kefu_batch;
