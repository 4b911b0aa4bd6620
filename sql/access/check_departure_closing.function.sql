-- Two checks of EMP-018 that look past what the writer may see: whoever closes a file may have no
-- right to customers or requests, and yet none of them may be left behind. Triggers only: nobody can
-- call them to look.
create or replace function access.check_departure_closing() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  missing_zh text;
  missing_en text;
begin
  select string_agg(i.name_zh, '、' order by i.item_no), string_agg(i.name_en, ', ' order by i.item_no)
  into missing_zh, missing_en
  from staff.departure d
  join staff.departure_checklist_item i on i.checklist_code = d.checklist_code
  where d.shop_id = new.shop_id and d.departure_id = new.departure_id and not exists (
    select from staff.departure_item t where t.shop_id = d.shop_id
      and t.departure_id = d.departure_id and t.item_code = i.item_code);
  if missing_zh is not null then
    perform kefu.refuse('EMP-018a', 'checklist', missing_zh, '离职清单还没有办完',
      format('the leaving checklist is not complete: %s', missing_en),
      '用 kefu resignation item 逐项登记', 'record each with kefu resignation item');
  end if;
  select string_agg(distinct w.detail_zh, '、'), string_agg(distinct w.detail_en, '; ')
  into missing_zh, missing_en
  from staff.open_work w
  where w.shop_id = new.shop_id and w.employee_id = new.employee_id;
  if missing_zh is not null then
    perform kefu.refuse('EMP-018b', 'work', missing_zh, '还有工作没有移交',
      format('open work is not handed over: %s', missing_en),
      '用 kefu reassign 移交', 'hand it over with kefu reassign');
  end if;
  return null;
end
$$;
comment on function access.check_departure_closing() is
  'Refuses to close a leaving case with items or work open (EMP-018).';
create or replace trigger departure_closing_complete after insert on staff.departure_closing
for each row execute function access.check_departure_closing();

create or replace function access.check_reassignment() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  carrier bigint;
begin
  select coalesce(h.to_employee_id, w.employee_id) into carrier
  from staff.work w
  left join lateral (
    select r.to_employee_id from staff.reassignment r
    where r.shop_id = w.shop_id and r.kind = w.kind and r.subject = w.subject
      and r.reassignment_id <> new.reassignment_id
    order by r.reassigned_on desc, r.reassignment_id desc limit 1
  ) h on true
  where w.shop_id = new.shop_id and w.kind = new.kind and w.subject = new.subject;
  if carrier is distinct from new.employee_id then
    perform kefu.refuse('EMP-018b', 'work', new.kind || ' ' || new.subject,
      '移交人名下没有这项未结工作', 'the person does not carry this work',
      'kefu resignation check 列出其未结工作', 'kefu resignation check lists what he carries');
  end if;
  if not exists (
    select from staff.employment m
    where m.shop_id = new.shop_id and m.employee_id = new.to_employee_id
      and m.valid @> new.reassigned_on
  ) then
    perform kefu.refuse('EMP-018b', 'to', staff.person_label(new.to_employee_id),
      '接收人当天不在本店在职',
      'the receiver is not in service in the shop on that day');
  end if;
  return null;
end
$$;
comment on function access.check_reassignment() is
  'Refuses hand-overs of work that the person does not carry, and to who is not there (EMP-018b).';
create or replace trigger reassignment_sound after insert on staff.reassignment
for each row execute function access.check_reassignment();
