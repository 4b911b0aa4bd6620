-- What may be delegated: one's own right to decide, to somebody near, for a bounded time (RBAC-007b).
-- Runs with the owner's rights, since it looks at posts that the delegator may not see; who delegates
-- is held to himself by the table's policy.
create or replace function access.check_delegation() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  first_day date := lower(new.valid);
  home record;
  delegate record;
  longest int;
begin
  select e.shop_id, e.unit_id into home
  from staff.employee e where e.employee_id = new.employee_id;
  new.shop_id := home.shop_id;
  new.unit_id := home.unit_id;
  select e.shop_id, e.unit_id, e.employee_no into delegate
  from staff.employee e where e.employee_id = new.delegate_employee_id;

  if not exists (
    select from org.assignment a
    where a.employee_id = new.employee_id and a.valid @> first_day
      and (exists (select from approval.chain_step s
          where a.post_code = any (s.post_codes)
            and coalesce(new.chain_code, s.chain_code) = s.chain_code)
        or exists (select from org.placement p
          where p.head_post_code = a.post_code and p.shop_id = a.shop_id and p.valid @> first_day))
  ) then
    perform kefu.refuse('RBAC-007b', 'employee_id',
      (select e.employee_no from staff.employee e where e.employee_id = new.employee_id),
      '本人的岗位没有可授权的审批权；受托的审批权不能再转授', 'his own posts decide nothing that could be delegated, '
        || 'and a delegated right is not passed on',
      '由有审批权的人授权', 'the holder of the right delegates it himself');
  end if;
  if delegate.shop_id <> new.shop_id
    and not exists (select from access.heads(new.unit_id, array[new.employee_id], first_day) h
      where h.employee_id = new.delegate_employee_id)
    and not exists (
      select from access.heads(delegate.unit_id, array[new.delegate_employee_id], first_day) h
      where h.employee_id = new.employee_id)
  then
    perform kefu.refuse('RBAC-007b', 'delegate_employee_id', delegate.employee_no,
      '只能授权给本店的人，或上下级', 'a delegate is of the same shop, or of the same line of command',
      '另选受托人', 'choose somebody else');
  end if;
  longest := (policy.lookup('approval.delegation_longest_days', new.unit_id, first_day)
    #>> '{}')::int;
  if upper(new.valid) - first_day > longest then
    perform kefu.refuse('RBAC-007b', 'valid', (upper(new.valid) - first_day)::text,
      format('授权最长 %s 天', longest), format('a delegation lasts %s days at most', longest),
      '缩短授权期间，到期可再授权', 'shorten it; it can be given again when it ends');
  end if;
  -- Only the owner enters what was delegated on paper before.
  if upper(new.valid) <= access.today() and access.me(new.granted_by) is not null then
    perform kefu.refuse('RBAC-007b', 'valid', (upper(new.valid) - 1)::text,
      '授权期间已过', 'the delegation would already be over', null, null);
  end if;
  return new;
end
$$;
comment on function access.check_delegation() is
  'Refuses delegations that widen, pass on or outlast a right to decide (RBAC-007b).';

drop trigger if exists delegation_check on access.delegation;
create trigger delegation_check before insert on access.delegation
  for each row execute function access.check_delegation();

create or replace function access.check_delegation_end() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select d.shop_id, d.unit_id, d.employee_id
  into new.shop_id, new.unit_id, new.employee_id
  from access.delegation d where d.delegation_id = new.delegation_id;
  if not found then
    perform kefu.refuse('RBAC-007b', 'delegation_id', new.delegation_id::text,
      '没有这项授权', 'there is no such delegation', null, null);
  end if;
  return new;
end
$$;
comment on function access.check_delegation_end() is 'Takes unit and delegator from the delegation.';

drop trigger if exists delegation_end_check on access.delegation_end;
create trigger delegation_end_check before insert on access.delegation_end
  for each row execute function access.check_delegation_end();
