-- The one template of row security: every scoped table gets its policies, grants and comment here.
--
--   call access.protect('attendance.punch', resource => 'punch', own => true,
--     insert_action => 'approve', update_action => null, delete_action => null);
--
-- own_people: rows are entered for people assigned to the writer's units only.
--
-- The shape follows what was measured: one key, the unit, against an array read once a statement
-- from the caller's ready row of access.scope, by no function at all (3 µs; a definer function 20); own rows as a second policy with an index of its own; a group role with
-- `using (true)` for who sees the whole company; the hashed form where rows are checked one by one.
drop procedure if exists access.protect(regclass, text, boolean, text, access.action,
  access.action, access.action, boolean, text, boolean, boolean);
create or replace procedure access.protect(
  target regclass, resource text, own boolean default false,
  write_key text default 'unit_id', insert_action access.action default 'write',
  update_action access.action default 'write', delete_action access.action default 'write',
  others_only boolean default false, actor_column text default null, audited boolean default false,
  own_by_shop boolean default false, own_people boolean default false
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  name text := (select relname from pg_class where oid = target);
  -- What the caller's ready row holds; rows of access.scope are his own (scope_own_read).
  ready text := format('(select s.%%s from access.scope s where s.login = current_user '
    'and s.resource = %L and s.action = ''read'' and s.valid @> access.today())', resource);
  group_role text := 'kefu_company_' || resource;
  reach text := case write_key when 'shop_id' then 'my_shops' else 'my_units' end;
  guard text := '';
  people text := '';
  signature text := '';
  writable text;
  changeable text;
  command record;
begin
  call access.close_door(target);

  execute format('create policy %I on %s for select to kefu_member using '
    '(unit_id = any (%s::bigint[]))', name || '_scope_read', target, format(ready, 'units'));
  if own then
    execute format('create policy %I on %s for select to kefu_member using '
      '(employee_id = %s%s)', name || '_own_read', target, format(ready, 'own_employee_id'),
      -- Where the only index on the person starts with the shop, the shops are named too.
      case when own_by_shop
        then ' and shop_id = any ((select access.own_shops(current_user))::bigint[])' else '' end);
  end if;
  if exists (select from pg_roles where rolname = group_role) then
    execute format('create policy %I on %s for select to %I using (true)',
      name || '_company_read', target, group_role);
    execute format('create policy %I on %s as restrictive for select to %I using '
      '(%s or (select access.confirm_company(%L, current_user)))',
      name || '_company_confirmed', target, group_role, format(ready, 'everything'), resource);
  end if;
  execute format('grant select on %s to kefu_member', target);

  if others_only then
    guard := ' and employee_id <> (select access.me(current_user))';
  end if;
  -- %s stays for the action of each command.
  if own_people then
    people := format(
      ' and employee_id in (select unnest(access.my_people(%L, %%L, current_user)))', resource);
  end if;
  if actor_column is not null then
    signature := format(' and %I = current_user', actor_column);
  end if;

  -- Columns that the database fills by itself are nobody's to write.
  select string_agg(quote_ident(attname), ', ' order by attnum),
    string_agg(quote_ident(attname), ', ' order by attnum) filter (where attname <> 'shop_id')
  into writable, changeable
  from pg_attribute
  where attrelid = target and attnum > 0 and not attisdropped
    and attidentity <> 'a' and attgenerated = '';

  for command in
    select * from (values ('insert', insert_action), ('update', update_action),
      ('delete', delete_action)) c (verb, action)
    where c.action is not null
  loop
    execute format('create policy %I on %s for %s to kefu_member ',
        name || '_' || command.verb, target, command.verb)
      || case when command.verb <> 'insert' then format(
        'using (%1$I in (select unnest(access.%2$s(%3$L, %4$L, current_user)))%5$s) ',
        write_key, reach, resource, command.action, guard) else '' end
      || case when command.verb <> 'delete' then format(
        'with check (%1$I in (select unnest(access.%2$s(%3$L, %4$L, current_user)))%5$s)',
        write_key, reach, resource, command.action,
        guard || signature || format(people, command.action)) else '' end;
    execute case command.verb
      when 'insert' then format('grant insert (%s) on %s to kefu_member', writable, target)
      -- The shop of a row never changes.
      when 'update' then format('grant update (%s) on %s to kefu_member', changeable, target)
      else format('grant delete on %s to kefu_member', target) end;
  end loop;

  call access.record_protection(target, 'scoped', resource, own, write_key, insert_action,
    update_action, delete_action, others_only, actor_column, audited, own_by_shop);
end
$$;
comment on procedure access.protect(regclass, text, boolean, text, access.action, access.action,
  access.action, boolean, text, boolean, boolean, boolean) is
  'Writes all of a table''s policies and grants from the one template (RBAC-001).';

create or replace procedure access.publish(target regclass, audited boolean default false)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  call access.close_door(target);
  execute format('create policy %I on %s for select to kefu_member using (true)',
    (select relname from pg_class where oid = target) || '_published', target);
  execute format('grant select on %s to kefu_member', target);
  call access.record_protection(target, 'published', audited => audited);
end
$$;
comment on procedure access.publish(regclass, boolean) is
  'Lets every member read a table of common facts and nobody write it.';

create or replace procedure access.internal(target regclass)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  call access.close_door(target);
  call access.record_protection(target, 'internal');
end
$$;
comment on procedure access.internal(regclass) is 'Keeps a table to its owner and the batch.';
