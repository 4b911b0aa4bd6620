-- Judges the rows of a file of certificates and health checks (EMP-001a, EMP-002b). A certificate is
-- known by person, kind, title and day of issue; a column that the file has is authoritative then.
create or replace function staging.judge_certificates(has text[], formats text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  free boolean := staging.unlimited('staff.certificate');
  units bigint[] := access.my_units('employee_file', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.*, s.shop_id, e.employee_id,
    staging.unit_of(s.shop_id, null, e.shop_id, e.unit_id, m.unit_id) as unit_id,
    c.certificate_id, c.number_masked as old_number, c.result as old_result,
    c.valid_until as old_valid_until, c.finding as old_finding,
    null::text as code, false as is_same, false as is_repeated
  from (
    select t.line, t.shop_code, t.employee_no, t.kind_text, t.kind, t.number, t.result_text, t.finding,
      case when t.title = '' and t.kind = 'health_check' then '健康检查' else t.title end as title,
      t.issued_text, staging.day(t.issued_text, formats) as issued_on,
      t.until_text, staging.day(t.until_text, formats) as valid_until,
      case when t.result_text in ('', 'passed', 'pass', '合格', '通过') then 'passed'
        when t.result_text in ('failed', 'fail', '不合格', '未通过') then 'failed'
        end::staff.verdict as result
    from (
      select i.line, coalesce(btrim(i.shop), '') as shop_code,
        coalesce(btrim(i.employee_no), '') as employee_no,
        coalesce(btrim(i.kind), '') as kind_text,
        case replace(lower(btrim(i.kind)), ' ', '_')
          when 'health_check' then 'health_check' when '体检' then 'health_check'
          when '健康检查' then 'health_check' when '健康证' then 'health_check'
          when 'qualification' then 'qualification' when '资格' then 'qualification'
          when '资格证' then 'qualification' when 'education' then 'education'
          when '学历' then 'education' when 'permit' then 'permit' when '许可' then 'permit'
          when 'other' then 'other' when '其他' then 'other' end::staff.certificate_kind as kind,
        coalesce(btrim(i.title), '') as title, nullif(btrim(i.number), '') as number,
        coalesce(lower(btrim(i.result)), '') as result_text,
        coalesce(btrim(i.issued_on), '') as issued_text,
        coalesce(btrim(i.valid_until), '') as until_text, nullif(btrim(i.finding), '') as finding
      from import_row i
      offset 0
    ) t
  ) r
  left join org.shop s on s.code = r.shop_code
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join staging.last_service() m on m.shop_id = s.shop_id and m.employee_id = e.employee_id
  left join (
    select distinct on (x.shop_id, x.employee_id, x.kind, x.title, x.issued_on) x.*
    from staff.certificate x
    order by x.shop_id, x.employee_id, x.kind, x.title, x.issued_on, x.certificate_id
  ) c on c.shop_id = s.shop_id and c.employee_id = e.employee_id and c.kind = r.kind
    and c.title = r.title and c.issued_on = r.issued_on;
  analyze import_judged;

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.shop_id is not null and j.employee_id is null then 'unknown_employee'
      when not free and j.employee_id = myself then 'oneself'
      when j.employee_id is not null and j.unit_id is null then 'never_in_service' end, j.shop_code),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop'
      when not free and (j.employee_id = myself) is not true and j.unit_id is not null
        and not j.unit_id = any (units) then 'not_permitted' end, j.shop_code),
    ('kind', j.kind_text, case when j.kind_text = '' then 'missing'
      when j.kind is null then 'bad_kind' end, null),
    ('title', j.title, case when j.title = '' and j.kind is not null then 'missing' end, null),
    -- A full number has no place in the database, and none in the rejects.
    ('number', left(j.number, 2) || '…', case when j.number not like '%*%' then 'not_masked' end,
      null),
    ('issued_on', j.issued_text, case when j.issued_text = '' then 'missing'
      when j.issued_on is null then 'not_a_day' end, null),
    ('valid_until', j.until_text, case when j.until_text <> '' and j.valid_until is null
      then 'not_a_day' when j.valid_until < j.issued_on then 'leaves_before_entry' end,
      j.until_text || ' < ' || j.issued_text),
    ('result', j.result_text, case when j.result is null then 'bad_result' end, null)
  ) f (place, value, code, detail)
  where f.code is not null;
  -- A health check without an end needs the policy of its day.
  insert into import_reject (line, place, value, code, detail)
  select j.line, 'valid_until', '', 'policy_missing', 'staff.health_check_months'
  from (
    select distinct h.unit_id, h.issued_on from import_judged h
    where h.kind = 'health_check' and h.until_text = '' and h.certificate_id is null
  ) d
  join import_judged j on j.unit_id = d.unit_id and j.issued_on = d.issued_on
    and j.kind = 'health_check' and j.until_text = '' and j.certificate_id is null
  where (select r from policy.resolved('staff.health_check_months', d.unit_id, d.issued_on) r) is null
    and not exists (select from import_reject x where x.line = j.line);
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);

  insert into import_reject (line, place, value, code, detail)
  select d.line, 'issued_on', d.issued_text, 'repeated', d.first_line::text
  from (
    select j.line, j.issued_text, min(j.line) over w as first_line,
      (j.number, j.valid_until, j.result, j.finding)
        is distinct from first_value((j.number, j.valid_until, j.result, j.finding)) over w as differs
    from import_judged j where j.code is null
    window w as (partition by j.shop_id, j.employee_id, j.kind, j.title, j.issued_on order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.employee_id, h.kind, h.title, h.issued_on order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;
  update import_judged j set
    -- What a line says of a known certificate; the end of a health check stays where none is given.
    number = case when 'number' = any (has) then j.number else j.old_number end,
    result = case when 'result' = any (has) then j.result else j.old_result end,
    finding = case when 'finding' = any (has) then j.finding else j.old_finding end,
    valid_until = case when 'valid_until' = any (has)
        and not (j.kind = 'health_check' and j.valid_until is null)
      then j.valid_until else j.old_valid_until end
  where j.code is null and j.certificate_id is not null;
  update import_judged j set is_same = true
  where j.code is null and j.certificate_id is not null
    and (j.number, j.result, j.valid_until, j.finding)
      is not distinct from (j.old_number, j.old_result, j.old_valid_until, j.old_finding);
end
$$;
comment on function staging.judge_certificates(text[], text[]) is
  'Fills import_judged and import_reject; is_same marks lines that would change nothing.';
grant execute on function staging.judge_certificates(text[], text[]) to kefu_member, kefu_batch;
