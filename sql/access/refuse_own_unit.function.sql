-- For tables of assessment results: a trigger that keeps whoever is assessed, or whose unit is, from
-- entering, changing or deleting the result (RBAC-004b).
--
--   create trigger score_by_others before insert or update or delete on performance.score
--     for each row execute function access.refuse_own_unit('unit_id', 'employee_id');
--
-- The columns of the assessed unit and person are its arguments; an empty word stands for none. The
-- unit is one's own where one holds a post in it, below it or above it.
create or replace function access.refuse_own_unit() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  caller bigint := access.me(current_user);
  rows_at_stake jsonb[] := array_remove(array[
    case when tg_op <> 'INSERT' then to_jsonb(old) end,
    case when tg_op <> 'DELETE' then to_jsonb(new) end], null);
  at_stake jsonb;
  assessed_unit bigint;
begin
  if caller is not null then
    foreach at_stake in array rows_at_stake loop
      if (at_stake ->> coalesce(nullif(tg_argv[1], ''), ' '))::bigint = caller then
        perform kefu.refuse('RBAC-004b', tg_argv[1], null, '不能录入或更改本人的考核结果',
          'nobody enters or changes the result of his own assessment', '由考核部门录入',
          'the assessing unit enters it');
      end if;
      assessed_unit := (at_stake ->> coalesce(nullif(tg_argv[0], ''), ' '))::bigint;
      if exists (
        select from org.assignment a
        where a.employee_id = caller and a.valid @> access.today()
          and (a.unit_id in (select s.unit_id from org.subtree(assessed_unit, access.today()) s)
            or a.unit_id in (select u.unit_id from org.ancestors(assessed_unit, access.today()) u))
      ) then
        perform kefu.refuse('RBAC-004b', tg_argv[0],
          (select u.code from org.unit u where u.unit_id = assessed_unit),
          '不能录入或更改本部门的考核结果', 'nobody enters or changes the result of his own unit',
          '由考核部门录入；被考核部门可以复核并提出异议',
          'the assessing unit enters it; the assessed unit may review it and object');
      end if;
    end loop;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function access.refuse_own_unit() is
  'Trigger that refuses results of the caller''s own unit or himself (RBAC-004b).';
grant execute on function access.refuse_own_unit() to kefu_member, kefu_batch;
