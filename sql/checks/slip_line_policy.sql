-- Every policy value that a line names is kept in the months snapshot (REG-002b).
create or replace view checks.slip_line_policy with (security_invoker = true) as
select distinct format('shop %s, %s, item %s', l.shop_id, to_char(l.month, 'YYYY-MM'), l.item_code)
    as subject,
  format('policy value %s is not in pay.applied_policy', v.value_id) as detail
from pay.slip_line l
cross join lateral unnest(l.policy_value_ids) v (value_id)
where not exists (
  select from pay.applied_policy a
  where a.shop_id = l.shop_id and a.month = l.month and a.value_id = v.value_id);
comment on view checks.slip_line_policy is 'Every policy value that a line names is kept in the months snapshot (REG-002b).';
grant select on checks.slip_line_policy to kefu_member, kefu_batch;
