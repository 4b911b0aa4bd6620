-- An outsider sees what he was authorised to; who holds the account right keeps them.
call access.protect('access.authorisation', resource => 'account', insert_action => 'write',
  update_action => null, delete_action => null, actor_column => 'entered_by', audited => true);
create policy authorisation_own_read on access.authorisation for select to kefu_member
  using (login = current_user);
