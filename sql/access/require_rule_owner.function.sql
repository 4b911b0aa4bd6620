-- Refuses to anybody but the owners of a kind of rule: those who hold an owning post, in the unit or
-- above it, today (RBAC-004a).
create or replace function access.require_rule_owner(of_kind text, of_unit_id bigint)
returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  owned record;
begin
  if access.me(current_user) is null and not row_security_active('org.assignment') then
    return true;
  end if;
  if exists (
    select from org.assignment a
    join access.rule_owner o on o.post_code = a.post_code and o.rule_kind = of_kind
    join org.ancestors(of_unit_id, access.today()) u on u.unit_id = a.unit_id
    where a.employee_id = access.me(current_user) and a.valid @> access.today()
  ) then
    return true;
  end if;
  select min(o.name_zh) as name_zh, min(o.name_en) as name_en, string_agg(p.name_zh, '、') as posts_zh,
    string_agg(p.name_en, ', ') as posts_en
  into owned
  from access.rule_owner o join org.post p on p.post_code = o.post_code where o.rule_kind = of_kind;
  return kefu.refuse('RBAC-004a', 'rule_kind', of_kind,
    format('%s只由 %s 维护', coalesce(owned.name_zh, of_kind), coalesce(owned.posts_zh, '无人')),
    format('%s is maintained by %s only', coalesce(owned.name_en, of_kind),
      coalesce(owned.posts_en, 'nobody')),
    '请其修改，由客服部经理批准', 'ask them; the customer-service manager approves');
end
$$;
comment on function access.require_rule_owner(text, bigint) is
  'True for an owner of a kind of rule in the unit or above it; KF006 for others (RBAC-004a).';
grant execute on function access.require_rule_owner(text, bigint) to kefu_member, kefu_batch;
