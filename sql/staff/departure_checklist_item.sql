-- What is to be done before a leaving person's file is closed, by checklist (EMP-018a). Which checklist
-- holds is policy: the parameter departure.checklist.
create table if not exists staff.departure_checklist_item (
  checklist_code text not null,
  item_code text not null,
  item_no smallint not null,
  name_zh text not null,
  name_en text not null,
  needs_receiver boolean not null default false,
  rule_id text not null,
  constraint departure_checklist_item_pkey primary key (checklist_code, item_code),
  constraint departure_checklist_item_no_once unique (checklist_code, item_no),
  constraint departure_checklist_item_codes_plain
    check (checklist_code ~ '^[A-Z][A-Z0-9_]{0,31}$' and item_code ~ '^[A-Z][A-Z0-9_]{0,31}$')
);
comment on table staff.departure_checklist_item is 'Items of leaving checklists. [reference]';
comment on column staff.departure_checklist_item.needs_receiver is
  'Whether somebody else takes over and is named: handover, property.';
