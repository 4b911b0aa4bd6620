-- Punches: a few minutes around the shift by arithmetic on person and day, now and then a little
-- late; and what is listed happened on the n-th shift of a month. late and early are in seconds.
create temporary table demo_event on commit drop as
select s.shop_id, s.employee_id, s.work_date, s.shift_no, v.kind, v.seconds
from (values
  -- The edges of lateness policy L1 (B-01, B-02) and the second that does not count.
  ('E0019', '2026-10-01', 2, 'late', 59),
  ('E0020', '2026-10-01', 3, 'late', 29 * 60 + 30),
  ('E0021', '2026-10-01', 4, 'late', 30 * 60),
  ('E0023', '2026-10-01', 5, 'late', 180 * 60),
  ('E0024', '2026-10-01', 6, 'late', 181 * 60),
  -- Two, three and four events of one month (B-03, B-04).
  ('E0009', '2026-10-01', 3, 'late', 8 * 60), ('E0009', '2026-10-01', 11, 'late', 12 * 60),
  ('E0033', '2026-10-01', 2, 'late', 6 * 60), ('E0033', '2026-10-01', 7, 'early', 10 * 60),
  ('E0033', '2026-10-01', 12, 'late', 21 * 60),
  ('E0056', '2026-10-01', 2, 'late', 5 * 60), ('E0056', '2026-10-01', 5, 'late', 9 * 60),
  ('E0056', '2026-10-01', 9, 'early', 14 * 60), ('E0056', '2026-10-01', 14, 'late', 25 * 60),
  ('E0039', '2026-10-01', 6, 'early', 45 * 60),
  ('E0045', '2026-10-01', 4, 'late', 4 * 60),
  ('E0054', '2026-10-01', 8, 'early', 190 * 60),
  -- Half a day of leave: the afternoon and the morning are worked.
  ('E0006', '2026-10-01', 3, 'late', 300 * 60),
  ('E0038', '2026-10-01', 4, 'early', 300 * 60),
  -- Absence: one day, and three running.
  ('E0042', '2026-10-01', 9, 'absent', null),
  ('E0060', '2026-10-01', 6, 'absent', null), ('E0060', '2026-10-01', 7, 'absent', null),
  ('E0060', '2026-10-01', 8, 'absent', null),
  ('E0035', '2026-10-01', 10, 'absent', null),
  -- Missing punches; see clearances.sql for what became of them.
  ('E0012', '2026-10-01', 5, 'no_in', null),
  ('E0026', '2026-10-01', 6, 'no_out', null),
  ('E0032', '2026-10-01', 8, 'no_out', null),
  ('E0044', '2026-10-01', 10, 'no_in', null),
  ('E0047', '2026-10-01', 6, 'absent', null),
  ('E0055', '2026-10-01', 7, 'no_out', null),
  ('E0061', '2026-10-01', 3, 'no_in', null),
  ('E0030', '2026-09-01', 4, 'no_out', null),
  ('E0048', '2026-09-01', 9, 'no_in', null),
  ('E0021', '2026-09-01', 6, 'late', 16 * 60), ('E0021', '2026-09-01', 9, 'late', 7 * 60),
  ('E0053', '2026-09-01', 5, 'late', 40 * 60),
  ('E0043', '2026-09-01', 3, 'early', 20 * 60),
  ('E0059', '2026-09-01', 7, 'absent', null),
  -- November is open: nobody has decided about this one yet.
  ('E0036', '2026-11-01', 1, 'no_out', null),
  ('E0040', '2026-11-01', 1, 'no_out', null),
  ('E0008', '2026-11-01', 1, 'no_in', null),
  ('E0051', '2026-11-01', 1, 'no_out', null)
) v (employee_no, month, nth, kind, seconds)
join demo_shift s on s.employee_no = v.employee_no and s.month = v.month::date and s.nth = v.nth;

create temporary table demo_punch on commit drop as
select s.shop_id, s.employee_no, s.employee_id, s.unit_id, s.work_date, s.starts_at, s.ends_at, n.draw,
  case when t.minutes >= s.scheduled_minutes or ev.absent or ev.no_in then null
    when ev.late is not null then s.starts_at + ev.late * interval '1 second'
    when n.draw % 97 = 0 then s.starts_at + (60 + n.draw % 400) * interval '1 second'
    else s.starts_at - (60 + n.draw % 780) * interval '1 second' end as came,
  case when t.minutes >= s.scheduled_minutes or ev.absent or ev.no_out then null
    when ev.early is not null then s.ends_at - ev.early * interval '1 second'
    when n.draw % 149 = 0 then s.ends_at - (60 + n.draw % 300) * interval '1 second'
    else s.ends_at + (30 + n.draw % 900) * interval '1 second' end as left_at
from demo_shift s
cross join lateral (
  select (right(s.employee_no, 4)::int * 7919 + (s.work_date - date '2026-01-01') * 4177
    + s.shift_no * 613) % 100003 as draw
) n
left join lateral (
  select sum(r.minutes * s.day_share) as minutes from attendance.recorded_time r
  where r.shop_id = s.shop_id and r.employee_id = s.employee_id and r.work_date = s.work_date
    and r.kind <> 'overtime'
) t on true
left join lateral (
  select bool_or(e.kind = 'absent') as absent, bool_or(e.kind = 'no_in') as no_in,
    bool_or(e.kind = 'no_out') as no_out,
    max(e.seconds) filter (where e.kind = 'late') as late,
    max(e.seconds) filter (where e.kind = 'early') as early
  from demo_event e
  where e.employee_id = s.employee_id and e.work_date = s.work_date and e.shift_no = s.shift_no
) ev on true;

-- The massage shop's clock says in and out, the others' do not; every 23rd tap is a double one.
insert into attendance.punch (shop_id, punch_date, employee_id, punched_at, source, direction,
  unit_id, source_key, entered_by, entered_at)
select p.shop_id, (t.at at time zone 'Asia/Shanghai')::date, p.employee_id, t.at,
  case s.code when 'ONLINE' then 'sign_in' else 'clock' end,
  case when s.code = 'MASSAGE' then t.direction::attendance.direction end, p.unit_id,
  s.code || '-' || p.employee_no || '-' || to_char(t.at at time zone 'UTC', 'YYYYMMDDHH24MISS'),
  'import', p.ends_at + interval '6 hours'
from demo_punch p
join org.shop s on s.shop_id = p.shop_id
cross join lateral (
  select p.came, 'in' where p.came is not null
  union all
  select p.came + interval '7 seconds', 'in' where p.came is not null and p.draw % 23 = 0
  union all
  select p.left_at, 'out' where p.left_at is not null
) t (at, direction)
order by p.shop_id, t.at, p.employee_id;
