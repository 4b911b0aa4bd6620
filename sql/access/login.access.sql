-- A person sees his own login; who holds the account right sees those of his units.
call access.close_door('access.login');
create policy login_own_read on access.login for select to kefu_member using (login = current_user);
create policy login_account_read on access.login for select to kefu_member
  using (login = any ((select access.my_logins(current_user))::name[]));
grant select on access.login to kefu_member;
call access.record_protection('access.login', 'scoped', resource => 'account', own => true);
