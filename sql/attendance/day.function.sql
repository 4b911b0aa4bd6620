-- What each rostered shift came to: the only home of the derived day (ATT-005a). Inlined: the
-- caller's shop, unit, employee and dates reach the indexes. Minutes cut the difference, so 59
-- seconds late is 0; a punch without direction belongs to the nearest boundary, a tie is "in".
create or replace function attendance.day(first_day date, last_day date)
returns table (
  shop_id bigint, employee_id bigint, work_date date, shift_no smallint, unit_id bigint,
  shift_code text, starts_at timestamptz, ends_at timestamptz, scheduled_minutes integer,
  day_share numeric, first_in timestamptz, last_out timestamptz,
  late_minutes integer, early_minutes integer, missing_in boolean, missing_out boolean,
  absent boolean, cleared boolean, leave_minutes integer, outing_minutes integer,
  trip_minutes integer, attended_share numeric, absent_share numeric
)
language sql stable rows 100000
as $$
  select judged.shop_id, judged.employee_id, judged.work_date, judged.shift_no, judged.unit_id,
    judged.shift_code, judged.starts_at, judged.ends_at, judged.scheduled_minutes,
    judged.day_share, judged.first_in, judged.last_out,
    case when judged.raw_late > judged.excused and judged.late_excused is not true
      then judged.raw_late - judged.excused else 0 end,
    case when judged.raw_early > judged.left_over and judged.early_excused is not true
      then judged.raw_early - judged.left_over else 0 end,
    judged.missing_in, judged.missing_out, judged.absent,
    (not judged.missing_in or judged.in_cleared is true)
      and (not judged.missing_out or judged.out_cleared is true),
    judged.leave_minutes, judged.outing_minutes, judged.trip_minutes,
    case
      when judged.absent then 0
      when judged.leave_minutes = 0 then judged.day_share
      when judged.leave_minutes >= judged.scheduled_minutes then 0
      else judged.day_share * (1 - judged.leave_minutes::numeric / judged.scheduled_minutes)
    end,
    case
      when not judged.absent then 0
      when judged.away = 0 then judged.day_share
      else judged.day_share * (1 - judged.away::numeric / judged.scheduled_minutes)
    end
  from (
    select timed.*,
      -- What the lateness did not use up of the approved time excuses early leaving.
      greatest(timed.excused - timed.raw_late, 0) as left_over,
      timed.first_in is null and timed.must_punch and not timed.unpunched
        and timed.in_excused is not true as missing_in,
      timed.last_out is null and timed.must_punch and not timed.unpunched
        and timed.out_excused is not true as missing_out,
      timed.unpunched and timed.must_punch and timed.absent_excused is not true as absent
    from (
      select clocked.*,
        case when clocked.first_in > clocked.starts_at
          then floor(extract(epoch from clocked.first_in - clocked.starts_at) / 60)::integer
          else 0 end as raw_late,
        case when clocked.last_out < clocked.ends_at
          then floor(extract(epoch from clocked.ends_at - clocked.last_out) / 60)::integer
          else 0 end as raw_early,
        -- The parts of a split day share its approved time.
        coalesce((away.leave_minutes * clocked.day_share)::integer, 0) as leave_minutes,
        coalesce((away.outing_minutes * clocked.day_share)::integer, 0) as outing_minutes,
        coalesce((away.trip_minutes * clocked.day_share)::integer, 0) as trip_minutes,
        coalesce((away.minutes * clocked.day_share)::integer, 0) as away,
        -- Half a shift or more takes its break with it.
        coalesce((away.minutes * clocked.day_share)::integer
          + case when away.minutes * clocked.day_share * 2 >= clocked.scheduled_minutes
            then clocked.break_minutes else 0 end, 0) as excused,
        coalesce(away.minutes * clocked.day_share < clocked.scheduled_minutes, true) as must_punch,
        clocked.first_in is null and clocked.last_out is null
          and (clocked.day_share = 1 or not exists (
            -- A split day with one part unpunched lacks punches; it is no absence.
            select from attendance.roster part
            join attendance.punch p on p.shop_id = part.shop_id
              and p.employee_id = part.employee_id
              and p.punch_date between part.work_date - 1 and part.work_date + 2
              and p.punched_at between part.punch_from and part.punch_until
            where part.shop_id = clocked.shop_id and part.employee_id = clocked.employee_id
              and part.work_date = clocked.work_date and part.day_share < 1)) as unpunched,
        decided.in_excused, decided.in_cleared, decided.out_excused, decided.out_cleared,
        decided.late_excused, decided.early_excused, decided.absent_excused
      from (
        -- The common shift: its punch window lies inside its date, so punches join by date.
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          min(p.punched_at) filter (where p.direction = 'in'
            or p.direction is null and p.punched_at <= r.midpoint) as first_in,
          max(p.punched_at) filter (where p.direction = 'out'
            or p.direction is null and p.punched_at > r.midpoint) as last_out
        from attendance.roster r
        left join attendance.punch p on p.shop_id = r.shop_id and p.employee_id = r.employee_id
          and p.punch_date = r.work_date
          and p.punch_date between first_day and last_day
          and p.punched_at >= r.punch_from and p.punched_at <= r.punch_until
        where r.work_date between first_day and last_day and r.same_day
        group by r.shop_id, r.employee_id, r.work_date, r.shift_no
        union all
        -- Shifts whose window reaches into another date (B-61).
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          min(p.punched_at) filter (where p.direction = 'in'
            or p.direction is null and p.punched_at <= r.midpoint),
          max(p.punched_at) filter (where p.direction = 'out'
            or p.direction is null and p.punched_at > r.midpoint)
        from attendance.roster r
        left join attendance.punch p on p.shop_id = r.shop_id and p.employee_id = r.employee_id
          and p.punch_date between r.work_date - 1 and r.work_date + 2
          and p.punch_date between first_day - 1 and last_day + 2
          and p.punched_at >= r.punch_from and p.punched_at <= r.punch_until
        where r.work_date between first_day and last_day and not r.same_day
        group by r.shop_id, r.employee_id, r.work_date, r.shift_no
      ) clocked
      left join (
        select t.shop_id, t.employee_id, t.work_date,
          sum(t.minutes)::integer as minutes,
          (sum(t.minutes) filter (
            where t.kind not in ('business_outing', 'business_trip')))::integer as leave_minutes,
          (sum(t.minutes) filter (where t.kind = 'business_outing'))::integer as outing_minutes,
          (sum(t.minutes) filter (where t.kind = 'business_trip'))::integer as trip_minutes
        from attendance.recorded_time t
        where t.work_date between first_day and last_day and t.kind <> 'overtime'
        group by t.shop_id, t.employee_id, t.work_date
      ) away on away.shop_id = clocked.shop_id and away.employee_id = clocked.employee_id
        and away.work_date = clocked.work_date
      left join (
        select c.shop_id, c.employee_id, c.work_date, c.shift_no,
          bool_or(c.anomaly = 'missing_in') as in_cleared,
          bool_or(c.anomaly = 'missing_in' and c.decision = 'excused') as in_excused,
          bool_or(c.anomaly = 'missing_out') as out_cleared,
          bool_or(c.anomaly = 'missing_out' and c.decision = 'excused') as out_excused,
          bool_or(c.anomaly = 'late' and c.decision = 'excused') as late_excused,
          bool_or(c.anomaly = 'early' and c.decision = 'excused') as early_excused,
          bool_or(c.anomaly = 'absent' and c.decision = 'excused') as absent_excused
        from attendance.clearance c
        where c.work_date between first_day and last_day
        group by c.shop_id, c.employee_id, c.work_date, c.shift_no
      ) decided on decided.shop_id = clocked.shop_id
        and decided.employee_id = clocked.employee_id
        and decided.work_date = clocked.work_date and decided.shift_no = clocked.shift_no
    ) timed
  ) judged
$$;
comment on function attendance.day(date, date) is
  'One row a rostered shift: punches, lateness, early leaving, missing punches, absence, leave.';
grant execute on function attendance.day(date, date) to kefu_member, kefu_batch;

create or replace function attendance.day(for_shop_id bigint, first_day date, last_day date)
returns table (
  shop_id bigint, employee_id bigint, work_date date, shift_no smallint, unit_id bigint,
  shift_code text, starts_at timestamptz, ends_at timestamptz, scheduled_minutes integer,
  day_share numeric, first_in timestamptz, last_out timestamptz,
  late_minutes integer, early_minutes integer, missing_in boolean, missing_out boolean,
  absent boolean, cleared boolean, leave_minutes integer, outing_minutes integer,
  trip_minutes integer, attended_share numeric, absent_share numeric
)
language sql stable rows 1000
as $$
  select d.* from attendance.day(first_day, last_day) d where d.shop_id = for_shop_id
$$;
comment on function attendance.day(bigint, date, date) is 'attendance.day of one shop.';
grant execute on function attendance.day(bigint, date, date) to kefu_member, kefu_batch;
