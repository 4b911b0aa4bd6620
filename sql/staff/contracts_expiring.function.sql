-- Contracts that end within some days of a day, that day and the last included, and have no
-- successor: a contract of the same person and shop that ends later (EMP-006a).
create or replace function staff.contracts_expiring(on_day date, within_days integer)
returns table (
  shop_id bigint, unit_id bigint, employee_id bigint, contract_id bigint, contract_no text,
  form_code text, effective_on date, ends_on date, days_left integer, renewal_notice_by date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select c.shop_id, c.unit_id, c.employee_id, c.contract_id, c.contract_no, c.form_code,
    c.effective_on, c.ends_on, c.ends_on - on_day,
    staff.same_day_after(c.ends_on, -c.renewal_notice_months)
  from staff.contract_now c
  where c.ends_on - on_day >= 0 and c.ends_on - on_day <= within_days
    and not exists (
      select from staff.contract_now s
      where s.shop_id = c.shop_id and s.employee_id = c.employee_id and s.ends_on > c.ends_on)
    and not exists (
      select from staff.employment m
      where m.shop_id = c.shop_id and m.employee_id = c.employee_id
      having max(coalesce(m.leave_date, 'infinity')) < on_day)
$$;
comment on function staff.contracts_expiring(date, integer) is
  'Contracts ending within some days, both ends included, without a successor (EMP-006a).';
grant execute on function staff.contracts_expiring(date, integer) to kefu_member, kefu_batch;
