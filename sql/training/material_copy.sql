-- Copies of checked materials for the participants (TRN-005b).
create table if not exists training.material_copy (
  shop_id bigint not null,
  session_code text not null,
  material_no smallint not null,
  given_on date not null default access.today(),
  unit_id bigint not null,
  copies smallint not null,
  entered_by text not null default current_user,
  constraint material_copy_pkey primary key (shop_id, session_code, material_no, given_on),
  constraint material_copy_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint material_copy_after_check foreign key (shop_id, session_code, material_no, unit_id)
    references training.material_check (shop_id, session_code, material_no, unit_id) on delete restrict,
  constraint material_copy_some check (copies > 0)
);
comment on table training.material_copy is 'Copies handed out, once the materials were checked.';
create index if not exists material_copy_unit_idx on training.material_copy (unit_id, given_on);
create index if not exists material_copy_shop_unit_idx on training.material_copy (shop_id, unit_id);
create index if not exists material_copy_check_idx
  on training.material_copy (shop_id, session_code, material_no, unit_id);
