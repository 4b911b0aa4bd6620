call access.protect('policy.regime_version', resource => 'regime',
  update_action => null, actor_column => 'entered_by');
-- Only the posts that keep a regime draft and amend it (RBAC-004a).
create policy regime_version_kept on policy.regime_version as restrictive for insert to kefu_member
  with check (regime_code = any ((select access.my_regimes(current_user))::text[]));
