-- What each rostered shift came to: the only home of the derived day (ATT-005a). Inlined: the
-- caller's shop, unit, employee and dates reach the indexes. Minutes cut the difference, so 59
-- seconds late is 0; a punch without direction belongs to the nearest boundary, a tie is "in".
--
-- Every expression tests the ordinary case first (both punches there, no leave, no decision):
-- PostgreSQL pulls the levels up and repeats their expressions, and only the test is then repeated.
-- Filter by shop or by person where you can: a filter by unit alone reaches rosters, not punches.
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
  select j.shop_id, j.employee_id, j.work_date, j.shift_no, j.unit_id, j.shift_code,
    j.starts_at, j.ends_at, j.scheduled_minutes, j.day_share, j.came, j.went,
    case when j.came > j.starts_at and j.late_excused is not true then greatest(
      floor(extract(epoch from j.came - j.starts_at) / 60)::integer
      - coalesce(j.away_with_break, 0), 0) else 0 end,
    -- What the lateness did not use up of the approved time excuses early leaving.
    case when j.went < j.ends_at and j.early_excused is not true then greatest(
      floor(extract(epoch from j.ends_at - j.went) / 60)::integer
      - greatest(coalesce(j.away_with_break, 0) - case when j.came > j.starts_at
        then floor(extract(epoch from j.came - j.starts_at) / 60)::integer else 0 end, 0), 0)
      else 0 end,
    j.missing_in, j.missing_out, j.absent,
    not (j.missing_in and j.in_cleared is not true)
      and not (j.missing_out and j.out_cleared is not true),
    coalesce((j.away_leave * j.day_share)::integer, 0),
    coalesce((j.away_outing * j.day_share)::integer, 0),
    coalesce((j.away_trip * j.day_share)::integer, 0),
    case
      when j.absent then 0
      when j.away_leave is null then j.day_share
      when j.away_leave * j.day_share >= j.scheduled_minutes then 0
      else round(j.day_share * (1 - j.away_leave * j.day_share / j.scheduled_minutes), 4) end,
    case
      when not j.absent then 0
      when j.away_minutes is null then j.day_share
      else round(j.day_share * (1 - j.away_minutes * j.day_share / j.scheduled_minutes), 4) end
  from (
    select judged.*,
      -- A day without any punch is absence, not two missing punches; a split day with one part
      -- unpunched lacks punches.
      judged.came is null and judged.in_excused is not true
        and (judged.went is not null or judged.split_punched is true)
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as missing_in,
      judged.went is null and judged.out_excused is not true
        and (judged.came is not null or judged.split_punched is true)
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as missing_out,
      judged.came is null and judged.went is null and judged.split_punched is not true
        and judged.absent_excused is not true
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as absent
    from (
      select clocked.*, split.punched as split_punched, decided.in_cleared, decided.out_cleared,
        decided.in_excused, decided.out_excused, decided.late_excused, decided.early_excused,
        decided.absent_excused,
        away.minutes as away_minutes, away.leave_minutes as away_leave,
        away.outing_minutes as away_outing, away.trip_minutes as away_trip,
        -- Half a shift or more takes its break with it; parts of a split day share the time.
        (away.minutes * clocked.day_share)::integer
          + case when away.minutes * clocked.day_share * 2 >= clocked.scheduled_minutes
            then clocked.break_minutes else 0 end as away_with_break,
        -- Who is away for a part of the shift comes late or goes early on purpose: both taps may
        -- then lie on one side of the shift's middle.
        case
          when clocked.first_in is not null or away.minutes is null then clocked.first_in
          when clocked.first_tap < clocked.last_out - interval '10 minutes' then clocked.first_tap
        end as came,
        case
          when clocked.last_out is not null or away.minutes is null then clocked.last_out
          when clocked.last_tap > clocked.first_in + interval '10 minutes' then clocked.last_tap
        end as went
      from (
        -- The common shift: its punch window lies inside its date, so the day's punches are added
        -- up by date first; where some of them lie outside the window, they are looked up.
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          case when d.first_any >= r.punch_from and d.last_any <= r.punch_until
            then least(d.first_in, case when d.first_tap <= r.midpoint then d.first_tap end)
            when d.first_any is not null then (
            select min(q.punched_at) filter (where q.direction = 'in'
                or q.direction is null and q.punched_at <= r.midpoint) from attendance.punch q
            where q.shop_id = r.shop_id and q.employee_id = r.employee_id
              and q.punch_date = r.work_date and q.punch_date between first_day and last_day
              and q.punched_at >= r.punch_from and q.punched_at <= r.punch_until)
          end as first_in,
          case when d.first_any >= r.punch_from and d.last_any <= r.punch_until
            then greatest(d.last_out, case when d.last_tap > r.midpoint then d.last_tap end)
            when d.first_any is not null then (
            select max(q.punched_at) filter (where q.direction = 'out'
                or q.direction is null and q.punched_at > r.midpoint) from attendance.punch q
            where q.shop_id = r.shop_id and q.employee_id = r.employee_id
              and q.punch_date = r.work_date and q.punch_date between first_day and last_day
              and q.punched_at >= r.punch_from and q.punched_at <= r.punch_until)
          end as last_out,
          case when d.first_tap >= r.punch_from then d.first_tap end as first_tap,
          case when d.last_tap <= r.punch_until then d.last_tap end as last_tap
        from attendance.roster r
        left join (
          select p.shop_id, p.employee_id, p.punch_date,
            min(p.punched_at) as first_any, max(p.punched_at) as last_any,
            min(p.punched_at) filter (where p.direction = 'in') as first_in,
            max(p.punched_at) filter (where p.direction = 'out') as last_out,
            min(p.punched_at) filter (where p.direction is null) as first_tap,
            max(p.punched_at) filter (where p.direction is null) as last_tap
          from attendance.punch p
          where p.punch_date between first_day and last_day
          group by p.shop_id, p.employee_id, p.punch_date
        ) d on d.shop_id = r.shop_id and d.employee_id = r.employee_id
          and d.punch_date = r.work_date
        where r.work_date between first_day and last_day and r.same_day
        union all
        -- Shifts whose window reaches into another date (B-61).
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          min(p.punched_at) filter (where p.direction = 'in'
            or p.direction is null and p.punched_at <= r.midpoint) as first_in,
          max(p.punched_at) filter (where p.direction = 'out'
            or p.direction is null and p.punched_at > r.midpoint) as last_out,
          min(p.punched_at) filter (where p.direction is null) as first_tap,
          max(p.punched_at) filter (where p.direction is null) as last_tap
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
      left join (
        -- Split days on which some part has a punch.
        select r.shop_id, r.employee_id, r.work_date, true as punched
        from attendance.roster r
        join attendance.punch p on p.shop_id = r.shop_id and p.employee_id = r.employee_id
          and p.punch_date between r.work_date - 1 and r.work_date + 2
          and p.punch_date between first_day - 1 and last_day + 2
          and p.punched_at >= r.punch_from and p.punched_at <= r.punch_until
        where r.work_date between first_day and last_day and r.day_share < 1
        group by r.shop_id, r.employee_id, r.work_date
      ) split on split.shop_id = clocked.shop_id and split.employee_id = clocked.employee_id
        and split.work_date = clocked.work_date
    ) judged
  ) j
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
