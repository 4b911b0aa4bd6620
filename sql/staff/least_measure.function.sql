-- The ladder of measures (EMP-023a), its only home. A measure counts from its decision until it
-- expires. A violation repeated in that time takes the next measure above the highest that counts; a
-- refusal to correct is one step more. The last measure is the top of the ladder.
create or replace function staff.least_measure(
  of_shop_id bigint, of_employee_id bigint, of_violation text, on_day date,
  refuses boolean default false, apart_from bigint default null
) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with counting as (
    select max(m.rank) as rank
    from staff.discipline d
    join staff.discipline_measure m on m.measure_code = d.measure_code
    where d.shop_id = of_shop_id and d.employee_id = of_employee_id
      and d.violation_code = of_violation and d.decided_on <= on_day and d.expires_on >= on_day
      and d.discipline_id is distinct from apart_from
  ), wanted as (
    select greatest(c.rank, 1) + (c.rank is not null)::int + refuses::int as rank from counting c
  )
  select m.measure_code
  from wanted w join staff.discipline_measure m on m.rank <= w.rank
  order by m.rank desc limit 1
$$;
comment on function staff.least_measure(bigint, bigint, text, date, boolean, bigint) is
  'The mildest measure that a violation takes on a day, by what counts against the person (EMP-023a).';
grant execute on function staff.least_measure(bigint, bigint, text, date, boolean, bigint)
  to kefu_member, kefu_batch;
