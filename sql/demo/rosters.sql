-- Rosters of 1 September to 2 November. Cycles of 7 days count from a fixed Monday, moved by the
-- person's turn; a duty or turn changes its hours from cycle to cycle, with two days off between.
insert into attendance.roster (shop_id, employee_id, work_date, shift_no, unit_id, shift_code)
select e.shop_id, e.employee_id, d.day, c.shift_no, a.unit_id, c.shift_code
from demo_person p
join staff.employee e using (employee_no)
cross join lateral (
  select n.day, coalesce(o.day_type, n.day_type) as day_type,
    (n.day - date '2026-08-03' + p.turn * 2) % 7 as place,
    (n.day - date '2026-08-03' + p.turn * 2) / 7 + p.turn as cycle
  from calendar.national_day n
  left join calendar.shop_day o on o.shop_id = e.shop_id and o.day = n.day
  where n.day between greatest(p.joined_on, '2026-09-01')
    and least(coalesce(p.leave_date, '2026-11-02'), '2026-11-02')
) d
join org.assignment a on a.employee_id = e.employee_id and a.is_primary and a.valid @> d.day
cross join lateral (
  select case when p.employee_no = 'E0034' and d.day >= '2026-10-16' then 'turns'
    else p.pattern end as pattern
) w
cross join lateral (
  select 1::smallint, 'T1' where w.pattern = 'office' and d.day_type in ('working', 'makeup')
  union all
  select 1::smallint, (array['T7-A', 'T7-B', 'T7-C'])[1 + d.cycle % 3]
  where w.pattern = 'duty' and d.place < 5
  union all
  select 1::smallint, (array['T5-EARLY', 'T5-LATE'])[1 + d.cycle % 2]
  where w.pattern = 'turns' and d.place < 5
  union all
  -- Late one day, early the next: the punch windows meet in the middle of the short night.
  select 1::smallint, (array['T5-LATE', 'T5-EARLY'])[1 + d.place % 2]
  where w.pattern = 'alternating' and d.place < 6
  union all
  select 1::smallint, case when extract(isodow from d.day) = 7 then 'T4-SUN' else 'T4-EVE' end
  where w.pattern = 'evening' and (d.day - date '2026-08-03' + p.turn) % 2 = 0
  union all
  select h.shift_no::smallint, h.code
  from (values (1, 'SPLIT-A'), (2, 'SPLIT-B')) h (shift_no, code)
  where w.pattern = 'split' and d.place < 5
  union all
  select 1::smallint, 'T2'
  where w.pattern = 'shop' and d.place < 5
) c (shift_no, shift_code)
where not (p.shop = 'MASSAGE' and d.day = '2026-09-16')
order by e.employee_id, d.day, c.shift_no;

-- The shifts of each person and month by number, for what happened on them.
create temporary table demo_shift on commit drop as
select e.employee_no, r.*, date_trunc('month', r.work_date::timestamp)::date as month,
  row_number() over (partition by r.employee_id, date_trunc('month', r.work_date::timestamp)
    order by r.work_date, r.shift_no) as nth
from attendance.roster r join staff.employee e using (employee_id);
