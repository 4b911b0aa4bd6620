-- Enters certificates and corrects known ones; the table gives a health check its end (EMP-002b).
create or replace function staging.merge_certificates(lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  update staff.certificate c
  set number_masked = j.number, result = j.result, valid_until = j.valid_until, finding = j.finding
  from import_judged j
  where j.line = any (lines) and c.shop_id = j.shop_id and c.certificate_id = j.certificate_id;

  insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, number_masked, result,
    issued_on, valid_until, finding)
  select j.shop_id, j.employee_id, j.unit_id, j.kind, j.title, j.number, j.result, j.issued_on,
    j.valid_until, j.finding
  from import_judged j
  where j.line = any (lines) and j.certificate_id is null;
end
$$;
comment on function staging.merge_certificates(bigint[]) is
  'Merges judged lines of a file of certificates.';
grant execute on function staging.merge_certificates(bigint[]) to kefu_member, kefu_batch;
