-- A person sees what his own login reaches; whose account right reaches whole shops sees all.
call access.close_door('access.scope');
create policy scope_own_read on access.scope for select to kefu_member using (login = current_user);
create policy scope_account_read on access.scope for select to kefu_member
  using ((select access.my_shops('account', 'read', current_user)) <> '{}');
grant select on access.scope to kefu_member;
call access.record_protection('access.scope', 'scoped', resource => 'account', own => true);
