-- Names the right that is missing, before a function of the chart changes the rows that it sees.
create or replace function org.require_chart_right(of_shop_id bigint) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  shop_name text := (select s.code from org.shop s where s.shop_id = of_shop_id);
begin
  if row_security_active('org.placement') and not coalesce(
    of_shop_id = any (access.my_shops('org_chart', 'write', current_user)), false)
  then
    raise exception '% lacks the right write on org_chart in shop %', current_user, shop_name
      using errcode = 'KF004', column = 'org_chart', constraint = 'RBAC-T1',
        detail = format('%s 在 %s 没有 org_chart 的 write 权限', current_user, shop_name),
        hint = 'HR or the system administrator does it.';
  end if;
end
$$;
comment on function org.require_chart_right(bigint) is
  'KF004 where the caller may not write the org chart of a shop (RBAC-013).';
grant execute on function org.require_chart_right(bigint) to kefu_member, kefu_batch;
