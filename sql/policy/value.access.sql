call access.protect('policy.value', resource => 'pay_policy', audited => true);
-- What is not pay is a rule of the regimes: whoever reads those of a place reads their numbers,
-- and so can be told by them what he may ask for.
create policy value_regime_read on policy.value for select to kefu_member
  using (parameter_code not like 'pay.%'
    and unit_id = any ((select access.my_units('regime', 'read', current_user))::bigint[]));
