-- The generic row trigger; the table's name comes as its argument, the actor from the session.
create or replace function audit.record() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if before is distinct from after then
    insert into audit.change (table_name, verb, shop_id, unit_id, old_row, new_row)
    values (tg_argv[0], tg_op, (coalesce(after, before) ->> 'shop_id')::bigint,
      (coalesce(after, before) ->> 'unit_id')::bigint, before, after);
  end if;
  return null;
end
$$;
comment on function audit.record() is 'Writes old and new values of a changed row (RBAC-012).';

create or replace procedure audit.watch()
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  watched record;
begin
  for watched in
    select p.table_name, p.table_name::regclass as target, c.relname
    from access.protected_table p join pg_class c on c.oid = p.table_name::regclass
    where p.audited
  loop
    execute format('drop trigger if exists %I on %s', watched.relname || '_audit', watched.target);
    execute format('create trigger %I after insert or update or delete on %s '
      'for each row execute function audit.record(%L)',
      watched.relname || '_audit', watched.target, watched.table_name);
  end loop;
end
$$;
comment on procedure audit.watch() is 'Installs the audit trigger on every table protected as audited.';
