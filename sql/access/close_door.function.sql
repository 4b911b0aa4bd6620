-- What every protection begins with: forced row security, no policies, no grants, the owner's own
-- policy and the batch's grants.
create or replace procedure access.close_door(target regclass)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  name text := (select relname from pg_class where oid = target);
  old_policy name;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for old_policy in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', old_policy, target);
  end loop;
  execute format('revoke all on %s from public, kefu_member, kefu_batch', target);
  execute format('create policy %I on %s to kefu_owner using (true) with check (true)',
    name || '_owner', target);
  execute format('grant select, insert, update, delete on %s to kefu_batch', target);
end
$$;
comment on procedure access.close_door(regclass) is
  'Forces row security on a table and leaves it to its owner and the batch.';

create or replace procedure access.record_protection(
  target regclass, kind text, resource text default null, own boolean default false,
  write_key text default 'unit_id', insert_action access.action default null,
  update_action access.action default null, delete_action access.action default null,
  others_only boolean default false, actor_column text default null, audited boolean default false,
  own_by_shop boolean default false
)
language sql
set search_path = pg_catalog, pg_temp
as $$
  insert into access.protected_table as p (table_name, protection, resource, own, write_key,
    insert_action, update_action, delete_action, others_only, actor_column, audited, own_by_shop)
  select format('%s.%s', n.nspname, c.relname), kind, record_protection.resource,
    record_protection.own, record_protection.write_key, record_protection.insert_action,
    record_protection.update_action, record_protection.delete_action,
    record_protection.others_only, record_protection.actor_column, record_protection.audited,
    record_protection.own_by_shop
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target
  on conflict (table_name) do update set protection = excluded.protection,
    resource = excluded.resource, own = excluded.own, write_key = excluded.write_key,
    insert_action = excluded.insert_action, update_action = excluded.update_action,
    delete_action = excluded.delete_action, others_only = excluded.others_only,
    actor_column = excluded.actor_column, audited = excluded.audited,
    own_by_shop = excluded.own_by_shop
$$;
comment on procedure access.record_protection(regclass, text, text, boolean, text, access.action,
  access.action, access.action, boolean, text, boolean, boolean) is 'Notes how a table is protected.';
