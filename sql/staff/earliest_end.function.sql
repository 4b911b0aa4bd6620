-- The earliest last day that a notice of a day allows, by the policies under which the contract came
-- into force: MONTHS (the same day of a later month, B-56), DAYS, or ADVANCE (a later day).
-- A number that the document leaves blank is an error that names it (KF002).
create or replace function staff.earliest_end(of_unit_id bigint, under_policies_of date, given_on date)
returns date
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  kind text := policy.lookup('contract.notice_kind', of_unit_id, under_policies_of) #>> '{}';
begin
  return case kind
    when 'MONTHS' then staff.same_day_after(given_on,
      policy.lookup('contract.notice_months', of_unit_id, under_policies_of)::integer)
    when 'DAYS' then given_on
      + policy.lookup('contract.notice_days', of_unit_id, under_policies_of)::integer
    else given_on + 1
  end;
end
$$;
comment on function staff.earliest_end(bigint, date, date) is
  'Earliest last day after a notice, by the contract''s policies (EMP-019, B-56).';
grant execute on function staff.earliest_end(bigint, date, date) to kefu_member, kefu_batch;
