-- The regimes that a login's posts of today keep: nobody else drafts or amends them (RBAC-004a).
create or replace function access.my_regimes(of_login name) returns text[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select array_agg(r.regime_code)
    from policy.regime_rule r
    where exists (
      select from org.assignment a
      where a.employee_id = access.me(of_login) and a.valid @> access.today()
        and a.post_code = any (r.owner_posts))
  );
end
$$;
comment on function access.my_regimes(name) is
  'Codes of the regimes that a login keeps; null for none (RBAC-004a).';
grant execute on function access.my_regimes(name) to kefu_member, kefu_batch;
