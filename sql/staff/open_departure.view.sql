-- Leaving cases that are not closed, with what is missing: the final pay run waits for them (EMP-018a).
create or replace view staff.open_departure with (security_invoker = true) as
select d.shop_id, d.departure_id, d.unit_id, d.employee_id, d.kind, d.notice_on, d.last_day,
  d.checklist_code,
  array(
    select i.item_code from staff.departure_checklist_item i
    where i.checklist_code = d.checklist_code and not exists (
      select from staff.departure_item t where t.shop_id = d.shop_id
        and t.departure_id = d.departure_id and t.item_code = i.item_code)
    order by i.item_no
  ) as missing_items
from staff.departure d
where not exists (
  select from staff.departure_closing c
  where c.shop_id = d.shop_id and c.departure_id = d.departure_id);
comment on view staff.open_departure is 'Leaving cases in progress and the items they lack (EMP-018a).';
grant select on staff.open_departure to kefu_member, kefu_batch;
