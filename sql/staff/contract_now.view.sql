-- Contracts as amended: the day on which each really ends, and what was filed of its appendices.
create or replace view staff.contract_now with (security_invoker = true) as
select c.shop_id, c.unit_id, c.employee_id, c.contract_id, c.contract_no, c.form_code,
  c.effective_on, coalesce(a.new_ends_on, c.ends_on) as ends_on, c.seal_required, c.sealed_on,
  c.renewal_notice_months, c.original_kept_by, c.duplicate_kept_by, coalesce(n.amendments, 0) as amendments
from staff.contract c
left join lateral (
  select x.new_ends_on from staff.contract_amendment x
  where x.shop_id = c.shop_id and x.contract_id = c.contract_id and x.new_ends_on is not null
  order by x.effective_on desc, x.amendment_no desc limit 1
) a on true
left join lateral (
  select count(*)::integer as amendments from staff.contract_amendment x
  where x.shop_id = c.shop_id and x.contract_id = c.contract_id
) n on true;
comment on view staff.contract_now is 'Contracts with the end that holds after amendments (EMP-006).';
grant select on staff.contract_now to kefu_member, kefu_batch;

create or replace view staff.appendix_missing with (security_invoker = true) as
select c.shop_id, c.unit_id, c.employee_id, c.contract_id, c.contract_no, t.appendix_no,
  t.title_zh, t.title_en
from staff.contract c
join staff.appendix_template t on t.form_code = c.form_code
where not exists (
  select from staff.contract_appendix f
  where f.shop_id = c.shop_id and f.contract_id = c.contract_id and f.appendix_no = t.appendix_no);
comment on view staff.appendix_missing is 'Listed appendices that nobody has filed yet (EMP-006b).';
grant select on staff.appendix_missing to kefu_member, kefu_batch;
