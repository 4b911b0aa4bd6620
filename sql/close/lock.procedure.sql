-- Locks a table's sealed months: installs the guards that refuse insert, update (old and new row),
-- delete and truncate, COPY included.
--
--   call close.lock('pay.slip', month_column => 'month');
--   call close.lock('attendance.punch', day_column => 'punch_date');
--   call close.lock('pay.slip_line', month_column => 'month', bulk => true);
--
-- A writer that keeps one snapshot (repeatable read, serializable) may not see a seal that came
-- after it: its insert into close.gate (as in close.refuse_stale; written out in the row guards,
-- where a call would cost more than the insert) sends it back with 40001, to start again.
--
-- A guard has the owner's rights: a seal holds for writers who may not see it, too. It is a function
-- a column name, made here, so that a row costs one cached look-up (3 µs).
-- A bulk table checks an insert once a statement (0.3 µs a row); its updates and deletes are
-- checked row by row like everybody's.
create or replace procedure close.lock(
  target regclass, month_column name default null, day_column name default null,
  bulk boolean default false
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  locked_column name := coalesce(month_column, day_column);
  guard text := 'guard_' || coalesce(month_column, day_column);
  name text := (select relname from pg_class where oid = target);
  full_name text := (select format('%s.%s', n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target);
  sealed text := case when month_column is not null
    then 's.shop_id = %1$s.shop_id and s.month = %1$s.%2$I'
    else 's.shop_id = %1$s.shop_id and s.month between %1$s.%2$I - 30 and %1$s.%2$I '
      'and s.last_day >= %1$s.%2$I' end;
begin
  if num_nonnulls(month_column, day_column) <> 1 then
    raise exception 'name the month column or the day column of %', target
      using errcode = 'invalid_parameter_value';
  end if;
  execute format($guard$
    create or replace function close.%1$I() returns trigger
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set row_security = on
    as $body$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where %2$s;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.%4$I);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          insert into close.gate (shop_id, unit_id)
          select o.shop_id, o.unit_id from org.shop o where o.shop_id = new.shop_id
          on conflict (shop_id) do nothing;
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where %3$s;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.%4$I);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        insert into close.gate (shop_id, unit_id)
        select o.shop_id, o.unit_id from org.shop o where o.shop_id = old.shop_id
        on conflict (shop_id) do nothing;
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $body$
  $guard$, guard, format(sealed, 'new', locked_column), format(sealed, 'old', locked_column),
    locked_column);
  execute format('comment on function close.%I() is %L', guard,
    'Refuses rows whose ' || locked_column || ' lies in a sealed month (KF001).');

  execute format('drop trigger if exists %I on %s', name || '_sealed', target);
  execute format('create trigger %I before %s update or delete on %s '
    'for each row execute function close.%I(%L)', name || '_sealed',
    case when bulk then '' else 'insert or' end, target, guard, full_name);

  execute format('drop trigger if exists %I on %s', name || '_sealed_bulk', target);
  if bulk then
    execute format($guard$
      create or replace function close.%1$I() returns trigger
      language plpgsql volatile security definer
      set search_path = pg_catalog, pg_temp
      set row_security = on
      as $body$
      declare
        touched record;
      begin
        for touched in
          select distinct r.shop_id, r.%2$I from new_rows r order by r.shop_id, r.%2$I
        loop
          perform pg_advisory_xact_lock_shared(1263883604, touched.shop_id::integer);
          if exists (select from close.seal s where %3$s) then
            perform close.refuse_sealed(tg_argv[0], touched.shop_id, touched.%2$I);
          end if;
          perform close.refuse_stale(touched.shop_id);
        end loop;
        return null;
      end
      $body$
    $guard$, guard || '_bulk', locked_column, format(sealed, 'touched', locked_column));
    execute format('comment on function close.%I() is %L', guard || '_bulk',
      'Refuses an insert that reaches into a sealed month (KF001).');
    execute format('create trigger %I after insert on %s referencing new table as new_rows '
      'for each statement execute function close.%I(%L)',
      name || '_sealed_bulk', target, guard || '_bulk', full_name);
  end if;

  execute format('drop trigger if exists %I on %s', name || '_sealed_truncate', target);
  execute format('create trigger %I before truncate on %s '
    'for each statement execute function close.guard_truncate(%L)',
    name || '_sealed_truncate', target, full_name);
end
$$;
comment on procedure close.lock(regclass, name, name, boolean) is
  'Installs the guards of sealed months on a table with a month or business day column (REG-002b).';
