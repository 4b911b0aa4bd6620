-- Enters contracts, and the seals of those that lacked one. What the file leaves blank, the triggers
-- of the table fill from the policies; the shop keeps the original and the person the duplicate.
create or replace function staging.merge_contracts(lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  update staff.contract c set sealed_on = j.sealed_on
  from import_judged j
  where j.line = any (lines) and c.shop_id = j.shop_id and c.contract_id = j.contract_id;

  insert into staff.contract (shop_id, employee_id, unit_id, contract_no, form_code, employer_party,
    employer_signed_on, employee_signed_on, seal_required, sealed_on, agreed_from, term_months, copies,
    original_kept_by, duplicate_kept_by)
  select j.shop_id, j.employee_id, j.unit_id, j.contract_no, j.form_code, j.employer_party,
    j.employer_signed_on, j.employee_signed_on, j.seal_required, j.sealed_on, j.agreed_from,
    j.term_months, coalesce(j.copies, 2), coalesce(j.original_kept_by, s.name_zh),
    coalesce(j.duplicate_kept_by, e.name_zh)
  from import_judged j
  join org.shop s on s.shop_id = j.shop_id
  join staff.employee e on e.employee_id = j.employee_id
  where j.line = any (lines) and j.contract_id is null;
end
$$;
comment on function staging.merge_contracts(bigint[]) is 'Merges judged lines of a file of contracts.';
grant execute on function staging.merge_contracts(bigint[]) to kefu_member, kefu_batch;
