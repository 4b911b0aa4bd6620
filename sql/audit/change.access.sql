call access.protect('audit.change', resource => 'account',
  insert_action => null, update_action => null, delete_action => null);
-- Everybody who may change a row may leave its trace, in his own name only.
create policy change_sign on audit.change for insert to kefu_member
  with check (actor = current_user and changed_at = now());
grant insert (table_name, verb, shop_id, unit_id, old_row, new_row) on audit.change to kefu_member;
