-- Puts people's directory rows and employments under the unit of their assignment of today,
-- failing that the next one to come, failing that the last one held.
create or replace function access.move_files(for_employees bigint[]) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  with home as (
    select distinct on (a.employee_id) a.employee_id, a.shop_id, a.unit_id
    from org.assignment a
    where a.employee_id = any (for_employees) and a.is_primary
    order by a.employee_id, (a.valid @> access.today()) desc,
      (lower(a.valid) > access.today()) desc,
      case when lower(a.valid) > access.today() then lower(a.valid) end,
      lower(a.valid) desc
  )
  update staff.employee e set shop_id = h.shop_id, unit_id = h.unit_id
  from home h
  where e.employee_id = h.employee_id and (e.shop_id, e.unit_id) <> (h.shop_id, h.unit_id);

  with place as (
    select distinct on (m.shop_id, m.employee_id, m.entry_date)
      m.shop_id, m.employee_id, m.entry_date, a.unit_id
    from staff.employment m
    join org.assignment a
      on a.shop_id = m.shop_id and a.employee_id = m.employee_id and a.valid && m.valid
    where m.employee_id = any (for_employees)
    order by m.shop_id, m.employee_id, m.entry_date, (a.valid @> access.today()) desc,
      a.is_primary desc, lower(a.valid) desc
  )
  update staff.employment m set unit_id = p.unit_id
  from place p
  where m.shop_id = p.shop_id and m.employee_id = p.employee_id and m.entry_date = p.entry_date
    and m.unit_id <> p.unit_id;
$$;
comment on function access.move_files(bigint[]) is
  'Keeps staff.employee and staff.employment under the unit of the current assignment.';
