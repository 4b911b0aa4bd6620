-- A person sees his own login; whose account right reaches whole shops sees all.
call access.close_door('access.login');
create policy login_own_read on access.login for select to kefu_member using (login = current_user);
create policy login_account_read on access.login for select to kefu_member
  using ((select access.my_shops('account', 'read', current_user)) <> '{}');
grant select on access.login to kefu_member;
call access.record_protection('access.login', 'scoped', resource => 'account', own => true);
