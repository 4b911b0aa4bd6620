-- Names the right that is missing before a statement meets the policies, which name a table only
-- (RBAC-013). Row security decides all the same.
create or replace function policy.require_right(
  of_resource text, for_action access.action, of_unit_id bigint
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if access.me(current_user) is not null
    and (of_unit_id = any (access.my_units(of_resource, for_action, current_user))) is not true then
    raise exception '% % @ %', of_resource, for_action,
        coalesce((select s.code || '/' || u.code from org.unit u join org.shop s using (shop_id)
          where u.unit_id = of_unit_id), '-')
      using errcode = 'KF004',
        hint = format('kefu access matrix --resource %s', of_resource);
  end if;
end
$$;
comment on function policy.require_right(text, access.action, bigint) is
  'Raises KF004 naming resource, action and unit where a person lacks the right (RBAC-013).';
grant execute on function policy.require_right(text, access.action, bigint)
  to kefu_member, kefu_batch;
