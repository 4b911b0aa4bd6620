-- The history of a row or a table, or of what somebody did: a row a changed column, oldest first.
-- The key is an employee number, SHOP/UNIT, pairs such as shift_code=T1,valid=…, or any single value
-- of the primary key; null for all rows. Reads with the caller's rights.
create or replace function audit.history(
  of_table text default null, of_key text default null, of_actor text default null,
  first_day date default null, last_day date default null
) returns table (
  changed_at timestamptz, actor text, actor_name text, table_name text, row_key text, verb text,
  column_name text, old_value text, new_value text, reason text, transaction_id bigint,
  change_id bigint
)
language sql stable
set search_path = pg_catalog, pg_temp
-- Many small months: neither compiling nor workers pay.
set jit = off
set max_parallel_workers_per_gather = 0
as $$
  with asked as (
    select
      (select array_agg(e.employee_id) from staff.employee e where e.employee_no = of_key) as people,
      (select array_agg(u.unit_id) from org.unit u join org.shop s on s.shop_id = u.shop_id
        where s.code || '/' || u.code = of_key) as units,
      case when of_key like '%=%' then (
        select jsonb_object_agg(btrim(split_part(p.pair, '=', 1)),
          btrim(substr(p.pair, strpos(p.pair, '=') + 1)))
        from regexp_split_to_table(of_key, ',(?=[a-z_]+=)') p (pair)) end as pairs
  ), found as (
    select c.changed_at, c.change_id, c.actor, c.table_name, c.verb, c.row_key, c.reason,
      c.transaction_id, c.old_row, c.new_row
    from asked
    join audit.change c on (of_table is null or c.table_name = of_table)
      and (of_actor is null or c.actor = of_actor::name)
      and (first_day is null
        or c.changed_at >= (first_day::timestamp at time zone 'Asia/Shanghai'))
      and (last_day is null
        or c.changed_at < ((last_day + 1)::timestamp at time zone 'Asia/Shanghai'))
      and case
        when of_key is null then true
        when asked.people is not null then c.employee_id = any (asked.people)
        when asked.units is not null then c.unit_id = any (asked.units)
        when asked.pairs is not null then not exists (
          select from jsonb_each_text(asked.pairs) p
          where coalesce(audit.said(p.key, coalesce(c.new_row, c.old_row) ->> p.key), '') <> p.value
            and coalesce(coalesce(c.new_row, c.old_row) ->> p.key, '') <> p.value)
        else exists (select from jsonb_each_text(c.row_key) k where k.value = of_key)
      end
  )
  select f.changed_at, f.actor::text,
    (select e.employee_no || ' ' || e.name_zh from staff.employee e
      where e.employee_id = access.me(f.actor)),
    f.table_name,
    (select string_agg(k.key || '=' || audit.said(k.key, k.value), ' ' order by k.key)
      from jsonb_each_text(f.row_key) k),
    f.verb, v.name, audit.said(v.name, f.old_row ->> v.name),
    audit.said(v.name, f.new_row ->> v.name), f.reason, f.transaction_id, f.change_id
  from found f
  cross join lateral (
    select k.name from jsonb_object_keys(coalesce(f.new_row, f.old_row)) k (name)
    where (f.old_row ->> k.name) is distinct from (f.new_row ->> k.name)
  ) v
  order by f.changed_at, f.change_id, v.name collate "C"
$$;
comment on function audit.history(text, text, text, date, date) is
  'Changes of a row, a table or a person, one row a changed column, oldest first (RBAC-012).';
grant execute on function audit.history(text, text, text, date, date) to kefu_member, kefu_batch;
