-- The one error of a sealed month, and the guard that truncate meets.
create or replace function close.refuse_sealed(table_name text, of_shop_id bigint, on_day date)
returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception '% of shop % is sealed', to_char(on_day, 'YYYY-MM'),
      coalesce((select s.code from org.shop s where s.shop_id = of_shop_id), of_shop_id::text)
    using errcode = 'KF001', constraint = 'month_sealed',
      schema = split_part(table_name, '.', 1), table = split_part(table_name, '.', 2),
      hint = 'Enter the correction in an open month.';
end
$$;
comment on function close.refuse_sealed(text, bigint, date) is 'Raises KF001 for a sealed month.';
grant execute on function close.refuse_sealed(text, bigint, date) to kefu_member, kefu_batch;

-- A transaction that keeps one snapshot does not see seals that came after it. The row of the gate
-- does not let it pass: if a seal changed it since, this insert fails with 40001.
create or replace function close.refuse_stale(of_shop_id bigint) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    insert into close.gate (shop_id, unit_id)
    select s.shop_id, s.unit_id from org.shop s where s.shop_id = of_shop_id
    on conflict (shop_id) do nothing;
  end if;
end
$$;
comment on function close.refuse_stale(bigint) is
  'Raises 40001 in a transaction whose snapshot is older than the shop''s latest seal.';

create or replace function close.guard_truncate() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  perform close.refuse_stale(s.shop_id) from org.shop s;
  if exists (select from close.seal) then
    raise exception '% holds sealed months', tg_argv[0]
      using errcode = 'KF001', constraint = 'month_sealed',
        hint = 'Delete the rows of open months instead.';
  end if;
  return null;
end
$$;
comment on function close.guard_truncate() is 'Refuses to truncate a locked table once a month is sealed.';
