-- Policy values have the shape of their parameters type (REG-002a).
create or replace view checks.policy_value_type with (security_invoker = true) as
select format('policy value %s', v.value_id) as subject,
  format('%s: %s is not a %s', v.parameter_code, v.value, p.value_type) as detail
from policy.value v
join policy.parameter p using (parameter_code)
where v.value_type <> p.value_type or not policy.value_is_sound(p.value_type, v.value);
comment on view checks.policy_value_type is 'Policy values have the shape of their parameters type (REG-002a).';
grant select on checks.policy_value_type to kefu_member, kefu_batch;
