-- A trail that can be rewritten is none (RBAC-012).
create or replace function audit.refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;
comment on function audit.refuse_change() is 'Refuses update, delete and truncate of the trail (RBAC-012).';

drop trigger if exists change_append_only on audit.change;
create trigger change_append_only before update or delete on audit.change
  for each row execute function audit.refuse_change();
drop trigger if exists change_no_truncate on audit.change;
create trigger change_no_truncate before truncate on audit.change
  for each statement execute function audit.refuse_change();
