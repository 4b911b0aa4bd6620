-- Facts that are only ever added to: refuses update, delete and truncate for everyone.
create or replace function attendance.refuse_change() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_argv[0]
    using errcode = 'integrity_constraint_violation', constraint = 'punch_immutable',
      hint = 'Add a row with source ''correction'' and a reason.';
end
$$;
comment on function attendance.refuse_change() is 'Trigger of tables whose rows are only added (ATT-001a).';

do $$
begin
  if not exists (select from pg_trigger where tgname = 'punch_immutable'
    and tgrelid = 'attendance.punch'::regclass) then
    create trigger punch_immutable before update or delete on attendance.punch
      for each row execute function attendance.refuse_change('attendance.punch');
    create trigger punch_immutable_truncate before truncate on attendance.punch
      execute function attendance.refuse_change('attendance.punch');
  end if;
end
$$;
