-- What a probation has had so far against its limits (EMP-010b): the only home of the counting.
-- Occasions, not days: leave on neighbouring shifts is one occasion where one of the two days was
-- taken whole. A limit itself is allowed (B-18); without a limit nothing is over it.
create or replace function staff.probation_counts(
  of_shop_id bigint, of_employee_id bigint, of_entry_date date, until date
)
returns table (counter text, happened int, allowed int, is_over boolean)
language plpgsql stable rows 4
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  with shift_day as (
    -- The person's scheduled days in order, with the personal leave of each.
    select r.work_date, row_number() over (order by r.work_date) as place,
      coalesce(l.minutes, 0) as leave_minutes,
      coalesce(l.minutes, 0) >= sum(r.scheduled_minutes) as is_whole
    from attendance.roster r
    left join (
      select t.work_date, sum(t.minutes) as minutes
      from attendance.recorded_time t
      where t.shop_id = of_shop_id and t.employee_id = of_employee_id
        and t.work_date between of_entry_date and until and t.kind = 'personal_leave'
      group by t.work_date
    ) l on l.work_date = r.work_date
    where r.shop_id = of_shop_id and r.employee_id = of_employee_id
      and r.work_date between of_entry_date and until
    group by r.work_date, l.minutes
  ), leave_day as (
    select place, is_whole, lag(place) over (order by place) as last_place,
      lag(is_whole) over (order by place) as last_whole
    from shift_day where leave_minutes > 0
  ), happened as (
    select 'leave' as counter, 1 as ordinal, (
      select count(*) from leave_day d
      where not coalesce(d.last_place = d.place - 1 and (d.is_whole or d.last_whole), false)
    ) as times
    union all
    select 'late', 2, (select count(*) from attendance.day(of_entry_date, until) d
      where d.shop_id = of_shop_id and d.employee_id = of_employee_id and d.late_minutes > 0)
    union all
    select 'leaving', 3, (select count(*) from attendance.day(of_entry_date, until) d
      where d.shop_id = of_shop_id and d.employee_id = of_employee_id and d.early_minutes > 0)
    union all
    select 'violation', 4, (select count(*) from staff.discipline v
      where v.shop_id = of_shop_id and v.employee_id = of_employee_id
        and v.occurred_on between of_entry_date and until)
  )
  select h.counter, h.times::int, a.allowed, coalesce(h.times > a.allowed, false)
  from happened h
  left join staff.probation p on p.shop_id = of_shop_id and p.employee_id = of_employee_id
    and p.entry_date = of_entry_date
  cross join lateral (
    select case h.counter when 'leave' then p.leave_limit when 'late' then p.late_limit
      when 'leaving' then p.leaving_limit else p.violation_limit end
  ) a (allowed)
  order by h.ordinal;
end
$$;
comment on function staff.probation_counts(bigint, bigint, date, date) is
  'Leave, lateness, early leaving and violations of a probation against its limits (EMP-010b).';
grant execute on function staff.probation_counts(bigint, bigint, date, date)
  to kefu_member, kefu_batch;
