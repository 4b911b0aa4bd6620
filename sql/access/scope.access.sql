-- A person sees what his own login reaches; who holds the account right sees those of his units.
call access.close_door('access.scope');
create policy scope_own_read on access.scope for select to kefu_member using (login = current_user);
create policy scope_account_read on access.scope for select to kefu_member
  using (login = any ((select access.my_logins(current_user))::name[]));
grant select on access.scope to kefu_member;
call access.record_protection('access.scope', 'scoped', resource => 'account', own => true);
