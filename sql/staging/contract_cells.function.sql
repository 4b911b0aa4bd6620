-- The cells of a file of contracts as what they mean; a null beside a text that is not blank says
-- that the text means nothing.
create or replace function staging.contract_cells(formats text[])
returns table (
  line bigint, shop_code text, employee_no text, contract_no text, form text, employer_party text,
  employer_text text, employer_signed_on date, employee_text text, employee_signed_on date,
  sealed_text text, sealed_on date, agreed_text text, agreed_from date, term_text text,
  term_months smallint, seal_text text, seal_required boolean, copies_text text, copies smallint,
  original_kept_by text, duplicate_kept_by text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select r.line, r.shop_code, r.employee_no, r.contract_no, r.form, r.employer_party,
      r.employer_text, staging.day(r.employer_text, formats),
      r.employee_text, staging.day(r.employee_text, formats),
      r.sealed_text, staging.day(r.sealed_text, formats),
      r.agreed_text, staging.day(r.agreed_text, formats),
      r.term_text, staging.whole(r.term_text, 600), r.seal_text, staging.answer(r.seal_text),
      r.copies_text, staging.whole(r.copies_text, 99), r.original_kept_by, r.duplicate_kept_by
    from (
      select i.line, coalesce(btrim(i.shop), '') as shop_code,
        coalesce(btrim(i.employee_no), '') as employee_no,
        coalesce(btrim(i.contract_no), '') as contract_no,
        coalesce(upper(btrim(i.form)), '') as form,
        nullif(btrim(i.employer_party), '') as employer_party,
        coalesce(btrim(i.employer_signed_on), '') as employer_text,
        coalesce(btrim(i.employee_signed_on), '') as employee_text,
        coalesce(btrim(i.sealed_on), '') as sealed_text,
        coalesce(btrim(i.agreed_from), '') as agreed_text,
        coalesce(btrim(i.term_months), '') as term_text,
        coalesce(lower(btrim(i.seal_required)), '') as seal_text,
        coalesce(btrim(i.copies), '') as copies_text,
        nullif(btrim(i.original_kept_by), '') as original_kept_by,
        nullif(btrim(i.duplicate_kept_by), '') as duplicate_kept_by
      from import_row i
    ) r;
end
$$;
comment on function staging.contract_cells(text[]) is
  'The rows of a file of contracts, each cell as text and as what it means.';
grant execute on function staging.contract_cells(text[]) to kefu_member, kefu_batch;
