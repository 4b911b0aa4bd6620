call access.protect('policy.disposition', resource => 'regime_opinion', own => true,
  insert_action => null, update_action => null, delete_action => null);
-- Who reads the opinions of a unit answers them; nobody answers his own.
create policy disposition_insert on policy.disposition for insert to kefu_member
  with check (unit_id in (select unnest(access.my_units('regime_opinion', 'write', current_user)))
    and employee_id <> (select access.me(current_user)) and decided_by = current_user);
grant insert (shop_id, opinion_id, unit_id, employee_id, outcome, note, decided_by)
  on policy.disposition to kefu_member;
