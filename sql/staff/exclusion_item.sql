-- What a candidate declares under the online-shop regime (EMP-003b).
create table if not exists staff.exclusion_item (
  item_code text primary key,
  ordinal smallint not null,
  text_zh text not null,
  text_en text not null,
  rule_id text not null,
  constraint exclusion_item_ordinal_key unique (ordinal)
);
comment on table staff.exclusion_item is
  'Items of the hiring exclusion list; a yes asks for a human decision (REG-007c). [reference]';
