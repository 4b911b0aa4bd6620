-- Judges the rows of a file of contracts (EMP-006a). A blank optional cell says nothing: form, term
-- and seal then come from the policies. A contract that is known keeps its clauses, since only an
-- amendment changes them; a seal that was missing may follow (EMP-006c).
create or replace function staging.judge_contracts(has text[], formats text[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  free boolean := staging.unlimited('staff.contract');
  units bigint[] := access.my_units('employee_file', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.*, s.shop_id, e.employee_id,
    staging.unit_of(s.shop_id, a.unit_id, e.shop_id, e.unit_id, m.unit_id) as unit_id,
    f.form_code,
    c.contract_id, c.employee_id as old_employee_id, c.sealed_on as old_sealed_on,
    array_to_string(array[
      case when r.form <> '' and r.form <> c.form_code then 'form' end,
      case when r.employer_party <> c.employer_party then 'employer_party' end,
      case when r.employer_signed_on <> c.employer_signed_on then 'employer_signed_on' end,
      case when r.employee_signed_on <> c.employee_signed_on then 'employee_signed_on' end,
      case when r.sealed_on <> c.sealed_on then 'sealed_on' end,
      case when r.agreed_from is distinct from c.agreed_from and r.agreed_text <> ''
        then 'agreed_from' end,
      case when r.term_months <> c.term_months then 'term_months' end,
      case when r.seal_required <> c.seal_required then 'seal_required' end,
      case when r.copies <> c.copies then 'copies' end,
      case when r.original_kept_by <> c.original_kept_by then 'original_kept_by' end,
      case when r.duplicate_kept_by <> c.duplicate_kept_by then 'duplicate_kept_by' end
    ], ', ') as differs,
    null::text as code, false as is_same, false as is_repeated
  from staging.contract_cells(formats) r
  left join org.shop s on s.code = r.shop_code
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join staff.contract_form f on f.form_code = r.form
  left join org.assignment a on a.shop_id = s.shop_id and a.employee_id = e.employee_id
    and a.is_primary and a.valid @> greatest(r.employer_signed_on, r.employee_signed_on, r.agreed_from)
  left join staging.last_service() m on m.shop_id = s.shop_id and m.employee_id = e.employee_id
  left join staff.contract c on c.shop_id = s.shop_id and c.contract_no = r.contract_no;
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
    ('contract_no', j.contract_no, case when j.contract_no = '' then 'missing'
      when j.contract_no !~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$' then 'bad_contract_no'
      when j.old_employee_id <> j.employee_id then 'contract_no_taken'
      when j.differs <> '' then 'contract_differs' end, j.differs),
    ('form', j.form, case when j.form <> '' and j.form_code is null then 'unknown_form' end,
      (select string_agg(w.form_code, ', ' order by w.form_code) from staff.contract_form w)),
    ('employer_party', j.employer_party, case when j.employer_party is null then 'missing' end, null),
    ('employer_signed_on', j.employer_text, case when j.employer_text = '' then 'missing'
      when j.employer_signed_on is null then 'not_a_day' end, null),
    ('employee_signed_on', j.employee_text, case when j.employee_text = '' then 'missing'
      when j.employee_signed_on is null then 'not_a_day' end, null),
    ('sealed_on', j.sealed_text, case when j.sealed_text <> '' and j.sealed_on is null
      then 'not_a_day' end, null),
    ('agreed_from', j.agreed_text, case when j.agreed_text <> '' and j.agreed_from is null
      then 'not_a_day' end, null),
    ('term_months', j.term_text, case when j.term_text <> '' and j.term_months is null
      then 'bad_count' end, '600'),
    ('copies', j.copies_text, case when j.copies_text <> '' and j.copies is null
      then 'bad_count' end, '99'),
    ('seal_required', j.seal_text, case when j.seal_text <> '' and j.seal_required is null
      then 'bad_boolean' end, null)
  ) f (place, value, code, detail)
  where f.code is not null;
  -- What the file leaves to the policies must stand in them on the day of the signatures.
  insert into import_reject (line, place, value, code, detail)
  select j.line, n.place, '', 'policy_missing', p.parameter
  from (
    select distinct h.unit_id, greatest(h.employer_signed_on, h.employee_signed_on) as signed_on
    from import_judged h
    where h.contract_id is null and (h.form = '' or h.term_text = '' or h.seal_text = '')
  ) d
  cross join (values ('form', 'contract.form'), ('term_months', 'contract.term_months'),
    ('seal_required', 'contract.seal_required')) n (place, code)
  cross join lateral (select n.code as parameter
    where (select r from policy.resolved(n.code, d.unit_id, d.signed_on) r) is null) p
  join import_judged j on j.unit_id = d.unit_id and j.contract_id is null
    and greatest(j.employer_signed_on, j.employee_signed_on) = d.signed_on
    and case n.place when 'form' then j.form when 'term_months' then j.term_text
      else j.seal_text end = ''
  where not exists (select from import_reject x where x.line = j.line);
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);

  insert into import_reject (line, place, value, code, detail)
  select d.line, 'contract_no', d.contract_no, 'repeated', d.first_line::text
  from (
    select j.line, j.contract_no, min(j.line) over w as first_line,
      (j.employee_id, j.form, j.employer_party, j.employer_signed_on, j.employee_signed_on, j.sealed_on,
        j.agreed_from, j.term_months, j.seal_required, j.copies, j.original_kept_by, j.duplicate_kept_by)
        is distinct from first_value((j.employee_id, j.form, j.employer_party, j.employer_signed_on,
          j.employee_signed_on, j.sealed_on, j.agreed_from, j.term_months, j.seal_required, j.copies,
          j.original_kept_by, j.duplicate_kept_by)) over w as differs
    from import_judged j where j.code is null
    window w as (partition by j.shop_id, j.contract_no order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (partition by h.shop_id, h.contract_no order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;
  update import_judged j set is_same = true
  where j.code is null and j.contract_id is not null
    and (j.sealed_on is null or j.old_sealed_on is not null);
end
$$;
comment on function staging.judge_contracts(text[], text[]) is
  'Fills import_judged and import_reject; is_same marks lines that would change nothing.';
grant execute on function staging.judge_contracts(text[], text[]) to kefu_member, kefu_batch;
