-- The trail by month, with the person, the key of the row, the reason and the transaction. What was
-- traced before keeps its times and numbers; its reasons and transactions are unknown.
create temporary table change_before on commit drop as
select change_id, changed_at, actor, table_name, verb, shop_id, unit_id, old_row, new_row
from audit.change;
drop table audit.change;

create table audit.change (
  change_id bigint generated always as identity,
  changed_at timestamptz not null default now(),
  actor name not null default current_user,
  table_name text not null,
  verb text not null,
  shop_id bigint,
  unit_id bigint,
  employee_id bigint,
  row_key jsonb,
  reason text,
  transaction_id bigint not null default (pg_current_xact_id()::text)::bigint,
  old_row jsonb,
  new_row jsonb,
  constraint change_pkey primary key (changed_at, change_id),
  constraint change_verb_known check (verb in ('INSERT', 'UPDATE', 'DELETE')),
  constraint change_has_rows check (old_row is not null or new_row is not null)
) partition by range (changed_at);
create index change_table_idx on audit.change (table_name, changed_at);
create index change_unit_idx on audit.change (unit_id, changed_at);
create index change_employee_idx on audit.change (employee_id, changed_at);
create index change_actor_idx on audit.change (actor, changed_at);

create table audit.change_rest partition of audit.change default;
do $$
declare
  place record;
begin
  -- The months in use, and those of older traces.
  for place in
    select 'change_' || to_char(m, 'YYYY_MM') as name,
      to_char(m, 'YYYY-MM-DD') || ' 00:00:00+08' as first,
      to_char(m + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+08' as past,
      to_char(m, 'YYYY-MM') as month
    from (
      select m from generate_series(timestamp '2025-01-01', timestamp '2027-12-01', '1 month') m
      union
      select date_trunc('month', b.changed_at at time zone 'Asia/Shanghai') from change_before b
    ) u
    order by 1
  loop
    execute format('create table audit.%I partition of audit.change for values from (%L) to (%L)',
      place.name, place.first, place.past);
    execute format('comment on table audit.%I is %L', place.name,
      'Changes of ' || place.month || '; read and written through audit.change.');
  end loop;
  for place in
    select i.inhrelid::regclass as part from pg_inherits i
    where i.inhparent = 'audit.change'::regclass
  loop
    execute format('alter table %s enable row level security', place.part);
    execute format('alter table %s force row level security', place.part);
    execute format('create trigger change_no_truncate before truncate on %s '
      'for each statement execute function audit.refuse_change()', place.part);
  end loop;
end
$$;
comment on table audit.change_rest is
  'Changes of any other time; read and written through audit.change.';

insert into audit.change (change_id, changed_at, actor, table_name, verb, shop_id, unit_id,
  employee_id, row_key, transaction_id, old_row, new_row)
overriding system value
select b.change_id, b.changed_at, b.actor, b.table_name, b.verb, b.shop_id, b.unit_id,
  (coalesce(b.new_row, b.old_row) ->> 'employee_id')::bigint,
  (select jsonb_object_agg(a.attname, coalesce(b.old_row, b.new_row) -> a.attname::text)
    from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = to_regclass(b.table_name) and i.indisprimary),
  0, b.old_row, b.new_row
from change_before b
order by b.changed_at, b.change_id;
select setval('audit.change_change_id_seq', coalesce((select max(change_id) from audit.change), 0) + 1,
  false) \g /dev/null
