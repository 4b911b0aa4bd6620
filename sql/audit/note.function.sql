-- The trace of a change that no trigger sees: of common tables, which have none, written by functions
-- with the owner's rights only. The person of the session is the actor, not the owner; no member may
-- execute it.
create or replace function audit.note(
  of_table text, of_verb text, of_employee_id bigint, of_key jsonb, before jsonb, after jsonb
) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into audit.change (actor, table_name, verb, shop_id, unit_id, employee_id, row_key, reason,
    old_row, new_row)
  select coalesce((select l.login from access.login l where l.login = session_user), current_user),
    of_table, of_verb, e.shop_id, e.unit_id, of_employee_id, of_key,
    nullif(btrim(current_setting('kefu.reason', true)), ''), before, after
  from (select) one
  left join staff.employee e on e.employee_id = of_employee_id
$$;
comment on function audit.note(text, text, bigint, jsonb, jsonb, jsonb) is
  'Writes the trace of a change of a common table, in the name of the session''s person (RBAC-012).';
