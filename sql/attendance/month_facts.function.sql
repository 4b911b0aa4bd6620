-- A month's facts of everybody in service, one row a person: what the lateness policy and the pay
-- scheme start from. Adds up and lists; judges nothing. Inlined like attendance.day.
create or replace function attendance.month_facts(first_day date, last_day date)
returns table (
  shop_id bigint, employee_id bigint, unit_id bigint, employee_no text, employee_name text,
  post_code text, joined_on date, service_first date, service_last date,
  scheduled_days numeric, attended_days numeric, absent_days numeric, absent_dates date[],
  missing_punches integer, uncleared integer,
  late_dates date[], late_minutes integer[], early_dates date[], early_minutes integer[],
  personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric,
  other_leave_days numeric, paid_leave_days numeric, outing_times integer, trip_days numeric,
  overtime_working_minutes integer, overtime_rest_minutes integer,
  overtime_statutory_minutes integer, lieu_credit_minutes integer,
  leave_dates date[], leave_kinds text[], leave_lengths numeric[], leave_paid boolean[]
)
language sql stable rows 10000
as $$
  select served.shop_id, served.employee_id, served.unit_id, served.employee_no, served.name_zh,
    served.post_code, served.joined_on, served.service_first, served.service_last,
    coalesce(worked.scheduled_days, 0), coalesce(worked.attended_days, 0),
    coalesce(worked.absent_days, 0),
    case when worked.absent_dates is null then '{}'
      else array(select u.d from unnest(worked.absent_dates) u (d) order by u.d) end,
    coalesce(worked.missing_punches, 0), coalesce(worked.uncleared, 0),
    case when worked.late_dates is null then '{}' else array(
      select u.d from unnest(worked.late_dates, worked.late_minutes, worked.late_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.late_dates is null then '{}' else array(
      select u.m from unnest(worked.late_dates, worked.late_minutes, worked.late_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.early_dates is null then '{}' else array(
      select u.d from unnest(worked.early_dates, worked.early_minutes, worked.early_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.early_dates is null then '{}' else array(
      select u.m from unnest(worked.early_dates, worked.early_minutes, worked.early_shifts)
        u (d, m, n) order by u.d, u.n) end,
    coalesce(away.personal_leave_days, 0), coalesce(away.sick_leave_days, 0),
    coalesce(away.annual_leave_days, 0), coalesce(away.other_leave_days, 0),
    coalesce(away.paid_leave_days, 0),
    coalesce(away.outing_times, 0), coalesce(away.trip_days, 0),
    coalesce(extra.working_minutes, 0), coalesce(extra.rest_minutes, 0),
    coalesce(extra.statutory_minutes, 0), coalesce(extra.lieu_minutes, 0),
    coalesce(away.leave_dates, '{}'), coalesce(away.leave_kinds, '{}'),
    coalesce(away.leave_lengths, '{}'), coalesce(away.leave_paid, '{}')
  from (
    select m.shop_id, m.employee_id, e.employee_no, e.name_zh, e.joined_on,
      m.service_first, m.service_last, a.unit_id, a.post_code
    from (
      -- Left and entered again in one month: still one row.
      select em.shop_id, em.employee_id,
        greatest(min(em.entry_date), first_day) as service_first,
        least(max(coalesce(em.leave_date, last_day)), last_day) as service_last
      from staff.employment em
      where em.valid && daterange(first_day, last_day, '[]')
      group by em.shop_id, em.employee_id
    ) m
    join staff.employee e on e.employee_id = m.employee_id
    join org.assignment a on a.shop_id = m.shop_id and a.employee_id = m.employee_id
      and a.is_primary and a.valid @> m.service_last
  ) served
  left join (
    select d.shop_id, d.employee_id,
      round(sum(d.day_share), 2) as scheduled_days,
      round(sum(d.attended_share), 2) as attended_days,
      round(sum(d.absent_share) filter (where d.absent), 2) as absent_days,
      array_agg(d.work_date) filter (where d.absent) as absent_dates,
      (count(*) filter (where d.missing_in)
        + count(*) filter (where d.missing_out))::integer as missing_punches,
      (count(*) filter (where not d.cleared))::integer as uncleared,
      array_agg(d.work_date) filter (where d.late_minutes > 0) as late_dates,
      array_agg(d.late_minutes) filter (where d.late_minutes > 0) as late_minutes,
      array_agg(d.shift_no) filter (where d.late_minutes > 0) as late_shifts,
      array_agg(d.work_date) filter (where d.early_minutes > 0) as early_dates,
      array_agg(d.early_minutes) filter (where d.early_minutes > 0) as early_minutes,
      array_agg(d.shift_no) filter (where d.early_minutes > 0) as early_shifts
    from attendance.day(first_day, last_day) d
    group by d.shop_id, d.employee_id
  ) worked on worked.shop_id = served.shop_id and worked.employee_id = served.employee_id
  left join (
    select t.shop_id, t.employee_id,
      round(sum(t.days) filter (where t.kind = 'personal_leave'), 2) as personal_leave_days,
      round(sum(t.days) filter (where t.kind = 'sick_leave'), 2) as sick_leave_days,
      round(sum(t.days) filter (where t.kind = 'annual_leave'), 2) as annual_leave_days,
      round(sum(t.days) filter (where t.kind in ('marriage_leave', 'maternity_leave',
        'bereavement_leave', 'lieu_leave')), 2) as other_leave_days,
      round(sum(t.days) filter (where t.paid
        and t.kind not in ('business_outing', 'business_trip')), 2) as paid_leave_days,
      round(sum(t.days) filter (where t.kind = 'business_trip'), 2) as trip_days,
      (count(*) filter (where t.kind = 'business_outing' and t.shift_no = 1))::integer
        as outing_times,
      array_agg(t.work_date order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_dates,
      array_agg(t.kind::text order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_kinds,
      array_agg(t.days order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_lengths,
      array_agg(t.paid order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_paid
    from (
      -- Leave counts on scheduled days only, in parts of the day it takes.
      select rt.shop_id, rt.employee_id, rt.work_date, rt.kind, rt.entry_no, rt.paid, r.shift_no,
        rt.kind not in ('business_outing', 'business_trip') as is_leave,
        round(r.day_share * least(rt.minutes * r.day_share / r.scheduled_minutes, 1), 2) as days
      from attendance.recorded_time rt
      join attendance.roster r on r.shop_id = rt.shop_id and r.employee_id = rt.employee_id
        and r.work_date = rt.work_date
      where rt.work_date between first_day and last_day and rt.kind <> 'overtime'
        and r.work_date between first_day and last_day
    ) t
    group by t.shop_id, t.employee_id
  ) away on away.shop_id = served.shop_id and away.employee_id = served.employee_id
  left join (
    -- Overtime belongs to the class of the day on which its shift starts (ATT-017b).
    select o.shop_id, o.employee_id,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) in ('working', 'makeup')))
        ::integer as working_minutes,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) = 'rest'))::integer
        as rest_minutes,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) = 'statutory'))::integer
        as statutory_minutes,
      (sum(o.minutes) filter (where not o.paid))::integer as lieu_minutes
    from attendance.recorded_time o
    join calendar.national_day n on n.day = o.work_date
    left join calendar.shop_day s on s.shop_id = o.shop_id and s.day = o.work_date
    where o.work_date between first_day and last_day and o.kind = 'overtime'
    group by o.shop_id, o.employee_id
  ) extra on extra.shop_id = served.shop_id and extra.employee_id = served.employee_id
  where (select calendar.require_years(first_day, last_day))
$$;
comment on function attendance.month_facts(date, date) is
  'One row a person in service: days, leave, overtime, and parallel arrays of late, early, absent '
  'and leave events in the order of days. Error KF003 when the calendar of the period is unknown.';
grant execute on function attendance.month_facts(date, date) to kefu_member, kefu_batch;

create or replace function attendance.month_facts(for_shop_id bigint, first_day date, last_day date)
returns table (
  shop_id bigint, employee_id bigint, unit_id bigint, employee_no text, employee_name text,
  post_code text, joined_on date, service_first date, service_last date,
  scheduled_days numeric, attended_days numeric, absent_days numeric, absent_dates date[],
  missing_punches integer, uncleared integer,
  late_dates date[], late_minutes integer[], early_dates date[], early_minutes integer[],
  personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric,
  other_leave_days numeric, paid_leave_days numeric, outing_times integer, trip_days numeric,
  overtime_working_minutes integer, overtime_rest_minutes integer,
  overtime_statutory_minutes integer, lieu_credit_minutes integer,
  leave_dates date[], leave_kinds text[], leave_lengths numeric[], leave_paid boolean[]
)
language sql stable rows 100
as $$
  select f.* from attendance.month_facts(first_day, last_day) f where f.shop_id = for_shop_id
$$;
comment on function attendance.month_facts(bigint, date, date) is 'attendance.month_facts of one shop.';
grant execute on function attendance.month_facts(bigint, date, date) to kefu_member, kefu_batch;
