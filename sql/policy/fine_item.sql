-- The pay items that are fines or damages: their sum is watched against the minimum wage (REG-007b).
create table if not exists policy.fine_item (
  item_code text primary key,
  name_zh text not null,
  name_en text not null,
  constraint fine_item_code_is_plain check (item_code ~ '^[a-z][a-z0-9_]{0,39}$')
);
comment on table policy.fine_item is 'Pay items that count as fines or damages (REG-007b). [reference]';
