-- A leaving case is about somebody in service, follows a known checklist, and where the company ends
-- the employment by itself, an approval (EMP-018a, REG-007b). After the row, so that policies speak
-- first.
create or replace function staff.check_departure() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from staff.employment m
    where m.shop_id = new.shop_id and m.employee_id = new.employee_id
      and m.valid @> new.notice_on and coalesce(m.leave_date, new.last_day) >= new.last_day
  ) then
    perform kefu.refuse('EMP-018a', 'last_day', new.last_day::text,
      '此人从通知日到最后工作日不是一直在本店在职',
      'the person is not in service in the shop from the notice to the last day');
  end if;
  if not exists (
    select from staff.departure_checklist_item i where i.checklist_code = new.checklist_code
  ) then
    perform kefu.refuse('EMP-018a', 'checklist', new.checklist_code, '没有这份离职清单',
      'there is no such leaving checklist');
  end if;
  if new.kind in ('dismissal', 'immediate', 'absconded') then
    perform staff.require_sanction(new.shop_id, new.request_id, new.employee_id,
      case new.kind when 'dismissal' then 'DISMISSAL' when 'immediate' then 'IMMEDIATE_TERMINATION'
        else 'AUTOMATIC_RESIGNATION' end);
  end if;
  return null;
end
$$;
comment on function staff.check_departure() is
  'Refuses leaving cases of nobody in service and endings without approval (EMP-018a, REG-007b).';
create or replace trigger departure_sound after insert or update on staff.departure
for each row execute function staff.check_departure();

create or replace function staff.check_departure_item() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.receiver_id is null and (
    select i.needs_receiver from staff.departure_checklist_item i
    where i.checklist_code = new.checklist_code and i.item_code = new.item_code)
  then
    perform kefu.refuse('EMP-018a', 'receiver', null, '此项须写明接收人',
      'this item names who takes over', '加上 --to 工号', 'add --to EMPLOYEE');
  end if;
  if exists (
    select from staff.departure_closing c
    where c.shop_id = new.shop_id and c.departure_id = new.departure_id)
  then
    perform kefu.refuse('EMP-018a', 'departure', null, '离职手续已经办结',
      'the leaving case is closed already');
  end if;
  return null;
end
$$;
comment on function staff.check_departure_item() is
  'Refuses an item without its receiver, and items of a closed case (EMP-018a).';
create or replace trigger departure_item_sound after insert on staff.departure_item
for each row execute function staff.check_departure_item();
