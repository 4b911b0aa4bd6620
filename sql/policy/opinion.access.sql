call access.protect('policy.opinion', resource => 'regime_opinion', own => true,
  insert_action => null, update_action => null, delete_action => null);
-- Everybody speaks for himself, from where he works.
create policy opinion_own_insert on policy.opinion for insert to kefu_member
  with check (employee_id = (select access.own_employee('regime', 'read', current_user))
    and unit_id = any ((select access.my_units('regime', 'read', current_user))::bigint[])
    and entered_by = current_user and given_on = (select access.today()));
grant insert (shop_id, version_id, unit_id, employee_id, opinion, given_on, entered_by)
  on policy.opinion to kefu_member;
