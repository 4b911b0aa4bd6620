-- Requests and decisions are history: refuses update, delete and truncate. The owner, and whoever
-- has his rights, may still take one out (a rehearsal that went wrong); nobody rewrites one.
create or replace function approval.refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'rows of % are never changed', tg_argv[0]
    using errcode = 'integrity_constraint_violation', constraint = tg_argv[1],
      hint = 'A request is withdrawn or made anew.';
end
$$;
comment on function approval.refuse_change() is 'Trigger of tables whose rows are only added (RBAC-007c).';

drop trigger if exists request_unchanged on approval.request;
create trigger request_unchanged before update on approval.request
  for each row execute function approval.refuse_change('approval.request', 'request_unchanged');
drop trigger if exists decision_unchanged on approval.decision;
create trigger decision_unchanged before update or delete on approval.decision
  for each row execute function approval.refuse_change('approval.decision', 'decision_unchanged');
drop trigger if exists decision_not_emptied on approval.decision;
create trigger decision_not_emptied before truncate on approval.decision
  for each statement execute function approval.refuse_change('approval.decision', 'decision_unchanged');
