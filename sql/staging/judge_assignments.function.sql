-- Judges the rows of an assignment file (ORG-001): who holds which post where, from when until
-- when; valid_to is the last day, and blank for an assignment without end.
create or replace function staging.judge_assignments(has text[], formats text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  free boolean := staging.unlimited('org.assignment');
  shops bigint[] := access.my_shops('org_chart', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.line, r.shop_code, s.shop_id, r.employee_no, e.employee_id, r.unit_code,
    case when r.unit_code = '' then s.unit_id else u.unit_id end as unit_id,
    r.post as post_code, po.is_head, r.from_text, r.to_text,
    staging.day(r.from_text, formats) as valid_from, staging.day(r.to_text, formats) as valid_to,
    r.primary_text,
    case r.primary_text when '' then true else staging.answer(r.primary_text) end as is_primary,
    a.assignment_id, a.valid as old_valid, a.is_primary as old_primary,
    null::text as code, false as is_same, false as is_repeated
  from (
    select i.line, coalesce(btrim(i.shop), '') as shop_code,
      coalesce(btrim(i.employee_no), '') as employee_no, coalesce(btrim(i.unit), '') as unit_code,
      coalesce(btrim(i.post), '') as post, coalesce(btrim(i.valid_from), '') as from_text,
      coalesce(btrim(i.valid_to), '') as to_text,
      coalesce(lower(btrim(i."primary")), '') as primary_text
    from import_row i
  ) r
  left join org.shop s on s.code = r.shop_code
  left join org.unit u on u.shop_id = s.shop_id and u.code = r.unit_code
  left join org.position po on po.shop_id = s.shop_id
    and po.unit_id = coalesce(u.unit_id, s.unit_id) and po.post_code = r.post
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join org.assignment a on a.shop_id = s.shop_id and a.employee_id = e.employee_id
    and a.unit_id = coalesce(u.unit_id, s.unit_id) and a.post_code = r.post
    and lower(a.valid) = staging.day(r.from_text, formats);

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.shop_id is not null and j.employee_id is null then 'unknown_employee'
      when not free and j.employee_id = myself then 'oneself' end, null),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop'
      when not free and (j.shop_id = any (shops)) is not true then 'not_permitted' end,
      j.shop_code),
    ('unit', j.unit_code, case when j.shop_id is not null and j.unit_id is null
      then 'unknown_unit' end, j.shop_code),
    ('post', j.post_code, case when j.post_code = '' then 'missing'
      when j.unit_id is not null and j.is_head is null then 'unknown_post' end, j.unit_code),
    ('valid_from', j.from_text, case when j.from_text = '' then 'missing'
      when j.valid_from is null then 'not_a_day' end, null),
    ('valid_to', j.to_text, case when j.to_text <> '' and j.valid_to is null then 'not_a_day'
      when j.valid_to < j.valid_from then 'leaves_before_entry' end,
      j.to_text || ' < ' || j.from_text),
    ('primary', j.primary_text, case when j.is_primary is null then 'bad_boolean' end, null)
  ) f (place, value, code, detail)
  where f.code is not null;

  insert into import_reject (line, place, value, code, detail)
  select d.line, 'employee_no', d.employee_no, 'repeated', d.first_line::text
  from (
    select j.line, j.employee_no, min(j.line) over w as first_line,
      (j.valid_to, j.is_primary)
        is distinct from first_value((j.valid_to, j.is_primary)) over w as differs
    from import_judged j where j.line not in (select r.line from import_reject r)
    window w as (partition by j.shop_id, j.employee_id, j.unit_id, j.post_code, j.valid_from
      order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.employee_id, h.unit_id, h.post_code, h.valid_from
      order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;
  update import_judged j set is_same = true
  where j.code is null and j.assignment_id is not null and j.old_primary = j.is_primary
    and j.old_valid = daterange(j.valid_from, j.valid_to, '[]');
end
$$;
comment on function staging.judge_assignments(text[], text[]) is
  'Fills import_judged and import_reject; is_same marks lines that would change nothing.';
grant execute on function staging.judge_assignments(text[], text[]) to kefu_member, kefu_batch;
