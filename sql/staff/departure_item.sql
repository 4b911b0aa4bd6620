-- An item of a leaving checklist that was done: when, by whom, handed to whom (EMP-018a).
create table if not exists staff.departure_item (
  shop_id bigint not null,
  departure_id bigint not null,
  checklist_code text not null,
  item_code text not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint departure_item_employee_fkey references staff.employee on delete restrict,
  done_on date not null,
  receiver_id bigint
    constraint departure_item_receiver_fkey references staff.employee on delete restrict,
  note text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint departure_item_pkey primary key (shop_id, departure_id, item_code),
  constraint departure_item_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint departure_item_departure_fkey foreign key (shop_id, departure_id, checklist_code)
    references staff.departure (shop_id, departure_id, checklist_code) on delete restrict,
  constraint departure_item_person_fkey foreign key (shop_id, departure_id, employee_id)
    references staff.departure (shop_id, departure_id, employee_id) on delete restrict,
  constraint departure_item_item_fkey foreign key (checklist_code, item_code)
    references staff.departure_checklist_item (checklist_code, item_code) on delete restrict,
  constraint departure_item_not_to_oneself check (receiver_id <> employee_id)
);
comment on table staff.departure_item is 'Items done; what the checklist has beyond them is open.';
comment on column staff.departure_item.receiver_id is
  'Who took over; null where the item needs nobody.';
create index if not exists departure_item_unit_idx on staff.departure_item (unit_id, done_on);
create index if not exists departure_item_employee_idx
  on staff.departure_item (employee_id, done_on);
create index if not exists departure_item_shop_unit_idx on staff.departure_item (shop_id, unit_id);
create index if not exists departure_item_departure_idx
  on staff.departure_item (shop_id, departure_id, checklist_code);
create index if not exists departure_item_checklist_idx
  on staff.departure_item (checklist_code, item_code);
create index if not exists departure_item_person_idx
  on staff.departure_item (shop_id, departure_id, employee_id);
create index if not exists departure_item_receiver_idx on staff.departure_item (receiver_id);
