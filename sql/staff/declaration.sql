-- A candidate's yes or no to an item of the exclusion list (EMP-003b).
create table if not exists staff.declaration (
  shop_id bigint not null,
  candidate_id bigint not null,
  item_code text not null
    constraint declaration_item_fkey references staff.exclusion_item on delete restrict,
  declaration_no smallint not null default 1,
  unit_id bigint not null,
  applies boolean not null,
  declared_on date not null,
  words text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint declaration_pkey primary key (shop_id, candidate_id, item_code, declaration_no),
  constraint declaration_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint declaration_candidate_fkey foreign key (shop_id, candidate_id)
    references staff.candidate (shop_id, candidate_id) on delete restrict,
  constraint declaration_yes_has_words check (not applies or (words is not null and btrim(words) <> ''))
);
comment on table staff.declaration is 'Declared yes or no, item by item; the last of an item counts.';
comment on column staff.declaration.applies is 'True: the candidate says yes.';
create index if not exists declaration_unit_idx on staff.declaration (unit_id, declared_on);
create index if not exists declaration_shop_unit_idx on staff.declaration (shop_id, unit_id);
create index if not exists declaration_item_idx on staff.declaration (item_code);
