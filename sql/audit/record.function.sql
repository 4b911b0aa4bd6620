-- The generic row trigger. Its arguments are the table's name and the columns of its primary key
-- (a shard has another name of its own); actor and time come from the session, the reason from the
-- setting kefu.reason, which a writer may give for his transaction.
create or replace function audit.record() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if before is distinct from after then
    insert into audit.change (table_name, verb, shop_id, unit_id, employee_id, row_key, reason,
      old_row, new_row)
    values (tg_argv[0], tg_op, (coalesce(after, before) ->> 'shop_id')::bigint,
      (coalesce(after, before) ->> 'unit_id')::bigint,
      (coalesce(after, before) ->> 'employee_id')::bigint,
      (select jsonb_object_agg(k.name, coalesce(before, after) -> k.name)
        from unnest(tg_argv[1:]) k (name)),
      nullif(btrim(current_setting('kefu.reason', true)), ''), before, after);
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
    select p.table_name, p.table_name::regclass as target, c.relname,
      (select string_agg(quote_literal(a.attname), ', ' order by k.place)
        from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary) as key_columns
    from access.protected_table p join pg_class c on c.oid = p.table_name::regclass
    where p.audited
  loop
    execute format('drop trigger if exists %I on %s', watched.relname || '_audit', watched.target);
    execute format('create trigger %I after insert or update or delete on %s '
      'for each row execute function audit.record(%L, %s)',
      watched.relname || '_audit', watched.target, watched.table_name, watched.key_columns);
  end loop;
end
$$;
comment on procedure audit.watch() is 'Installs the audit trigger on every table protected as audited.';
