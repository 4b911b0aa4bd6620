-- Judges the rows of an employee file (EMP-001): every fault of a row is named, not the first one
-- only. `has` lists the columns that the file gives; what it lacks is left as it is.
create or replace function staging.judge_employees(has text[], formats text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  free boolean := staging.unlimited('staff.employment');
  people_units bigint[] := access.my_units('org_chart', 'write', current_user);
  file_units bigint[] := access.my_units('employee_file', 'write', current_user);
  shops bigint[] := access.my_shops('org_chart', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.line, r.shop_code, s.shop_id, s.company_id, e.employee_id,
    e.employee_id is null as is_new, r.employee_no, r.name_zh, r.name_en, r.unit_code,
    case when r.unit_code = '' then s.unit_id else u.unit_id end as unit_id,
    e.unit_id as home_unit_id, nullif(r.post, '') as post_code, po.is_head,
    r.entry_text, staging.day(r.entry_text, formats) as entry_date,
    r.leave_text, staging.day(r.leave_text, formats) as leave_date,
    r.joined_text, staging.day(r.joined_text, formats) as joined_on,
    nullif(r.clock_user, '') as clock_user,
    e.name_zh as old_name_zh, e.name_en as old_name_en, e.joined_on as old_joined_on,
    m.entry_date as old_entry_date, m.leave_date as old_leave_date,
    m.clock_user as old_clock_user, m.unit_id as old_unit_id,
    null::text as code, false as is_same, false as is_repeated
  from (
    select i.line, coalesce(btrim(i.shop), '') as shop_code,
      coalesce(btrim(i.employee_no), '') as employee_no,
      coalesce(staging.name(i.name_zh), '') as name_zh, nullif(staging.name(i.name_en), '') as name_en,
      coalesce(btrim(i.unit), '') as unit_code, coalesce(btrim(i.post), '') as post,
      coalesce(btrim(i.entry_date), '') as entry_text,
      coalesce(btrim(i.leave_date), '') as leave_text,
      coalesce(btrim(i.joined_on), '') as joined_text,
      coalesce(btrim(i.clock_user), '') as clock_user
    from import_row i
  ) r
  left join org.shop s on s.code = r.shop_code
  left join org.unit u on u.shop_id = s.shop_id and u.code = r.unit_code
  left join org.position po on po.shop_id = s.shop_id
    and po.unit_id = coalesce(u.unit_id, s.unit_id) and po.post_code = r.post
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join staff.employment m on m.shop_id = s.shop_id and m.employee_id = e.employee_id
    and m.entry_date = staging.day(r.entry_text, formats);

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.employee_no !~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$' then 'bad_number'
      when not free and j.employee_id = myself then 'oneself' end, null),
    ('name_zh', j.name_zh, case when j.name_zh = '' then 'missing' end, null),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop' end, null),
    ('unit', j.unit_code, case when j.shop_id is not null and j.unit_id is null
      then 'unknown_unit' end, j.shop_code),
    ('post', j.post_code, case when j.unit_id is not null and j.post_code is not null
      and j.is_head is null then 'unknown_post' end, j.unit_code),
    ('entry_date', j.entry_text, case when j.entry_text = '' then 'missing'
      when j.entry_date is null then 'not_a_day' end, null),
    ('leave_date', j.leave_text, case when j.leave_text <> '' and j.leave_date is null
      then 'not_a_day' when j.leave_date < j.entry_date then 'leaves_before_entry' end,
      j.leave_text || ' < ' || j.entry_text),
    ('joined_on', j.joined_text, case when j.joined_text <> '' and j.joined_on is null
      then 'not_a_day' end, null),
    ('shop', j.shop_code, case
      when free or j.unit_id is null or j.employee_id = myself then null
      when j.unit_id = any (people_units) and j.unit_id = any (file_units)
        and coalesce(j.home_unit_id = any (people_units), true)
        and (j.post_code is null or j.shop_id = any (shops)) then null
      else 'not_permitted' end, j.shop_code)
  ) f (place, value, code, detail)
  where f.code is not null;
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);

  -- One line for a person, shop and entry day: the same again is a repetition, another a fault.
  insert into import_reject (line, place, value, code, detail)
  select d.line, 'employee_no', d.employee_no, 'repeated', d.first_line::text
  from (
    select j.line, j.employee_no, min(j.line) over w as first_line,
      (j.name_zh, j.name_en, j.unit_id, j.post_code, j.leave_date, j.joined_on, j.clock_user)
        is distinct from first_value(
          (j.name_zh, j.name_en, j.unit_id, j.post_code, j.leave_date, j.joined_on, j.clock_user))
        over w as differs
    from import_judged j where j.code is null
    window w as (partition by j.shop_id, j.employee_no, j.entry_date order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.employee_no, h.entry_date order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;

  update import_judged j set is_same = true
  where j.code is null and j.old_entry_date is not null
    and j.old_name_zh = j.name_zh
    and (not 'name_en' = any (has) or j.old_name_en is not distinct from j.name_en)
    and (j.joined_on is null or j.old_joined_on = j.joined_on)
    and (not 'leave_date' = any (has) or j.old_leave_date is not distinct from j.leave_date)
    and (not 'clock_user' = any (has) or j.old_clock_user is not distinct from j.clock_user)
    and (j.post_code is null or exists (
      select from org.assignment a
      where a.shop_id = j.shop_id and a.employee_id = j.employee_id
        and a.valid && daterange(j.entry_date, coalesce(j.leave_date, j.old_leave_date), '[]')));
end
$$;
comment on function staging.judge_employees(text[], text[]) is
  'Fills import_judged and import_reject; is_same marks lines that would change nothing.';
grant execute on function staging.judge_employees(text[], text[]) to kefu_member, kefu_batch;
