call access.protect('audit.change', resource => 'account',
  insert_action => null, update_action => null, delete_action => null);
-- A trace shows a row: the trail is no way round to rows that a reader may not see.
create policy change_subject_read on audit.change as restrictive for select to kefu_member
  using (table_name = any ((select access.my_trail(current_user))::text[]));
-- Everybody who may change a row may leave its trace, in his own name only.
create policy change_sign on audit.change for insert to kefu_member
  with check (actor = current_user and changed_at = now()
    and (select access.me(current_user)) is not null);
grant insert (table_name, verb, shop_id, unit_id, employee_id, row_key, reason, old_row, new_row)
  on audit.change to kefu_member;
