-- The item that names a mentor names one who serves in the shop on that day and came before the
-- newcomer; the other items name none (EMP-007).
create or replace function staff.onboarding_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  item staff.onboarding_item;
  mentor record;
begin
  select * into item from staff.onboarding_item i
  where i.checklist_code = new.checklist_code and i.item_no = new.item_no;
  if item.names_mentor <> (new.mentor_id is not null) then
    perform kefu.refuse('EMP-007', 'mentor', null,
      case when item.names_mentor then '此项须指定带教老员工' else '此项不指定带教人' end,
      case when item.names_mentor then 'this item names a mentor' else 'this item names no mentor' end,
      '用 --mentor 写工号', 'give the employee number with --mentor');
  end if;
  if new.mentor_id is null then return null; end if;
  select e.employee_no, e.name_zh,
    exists (select from staff.employment m
      where m.shop_id = new.shop_id and m.employee_id = new.mentor_id
        and m.valid @> new.done_on and m.entry_date < new.entry_date) as is_senior
  into mentor
  from staff.employee e where e.employee_id = new.mentor_id;
  if not coalesce(mentor.is_senior, false) then
    perform kefu.refuse('EMP-007', 'mentor', concat_ws(' ', mentor.employee_no, mentor.name_zh),
      '带教人须是当日在本店任职、比新员工先入职的老员工',
      'a mentor serves in the shop that day and entered before the newcomer',
      '另选一位老员工', 'name another employee');
  end if;
  return null;
end
$$;
comment on function staff.onboarding_check() is 'Who can be a mentor (EMP-007).';

create or replace trigger onboarding_check after insert on staff.onboarding
  for each row execute function staff.onboarding_check();
