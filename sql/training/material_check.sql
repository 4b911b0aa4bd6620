-- That the CS manager has checked the materials (TRN-005b); without it no copies go out.
create table if not exists training.material_check (
  shop_id bigint not null,
  session_code text not null,
  material_no smallint not null,
  unit_id bigint not null,
  note text,
  checked_by text not null default current_user,
  checked_at timestamptz not null default now(),
  constraint material_check_pkey primary key (shop_id, session_code, material_no),
  constraint material_check_unit_key unique (shop_id, session_code, material_no, unit_id),
  constraint material_check_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint material_check_material_fkey foreign key (shop_id, session_code, material_no, unit_id)
    references training.material (shop_id, session_code, material_no, unit_id) on delete restrict
);
comment on table training.material_check is 'Who found the materials fit, and when.';
create index if not exists material_check_unit_idx on training.material_check (unit_id);
create index if not exists material_check_shop_unit_idx
  on training.material_check (shop_id, unit_id);

create or replace function training.check_material_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  checked text := (
    select k.checked_by from training.material_check k where k.shop_id = new.shop_id
      and k.session_code = new.session_code and k.material_no = new.material_no);
  handed_by text := (
    select m.entered_by from training.material m where m.shop_id = new.shop_id
      and m.session_code = new.session_code and m.material_no = new.material_no);
begin
  if handed_by = new.checked_by then
    perform kefu.refuse('TRN-005b', 'checked_by', new.checked_by,
      '交教材的人不能自己审核', 'whoever hands in materials does not check them');
  elsif checked is not null then
    perform kefu.refuse('TRN-005b', 'material_no', new.material_no::text,
      format('%s 已审核过', checked), format('%s has checked them already', checked));
  end if;
  return new;
end
$$;
comment on function training.check_material_check() is
  'Refuses a check by who handed the materials in, and a second one (TRN-005b).';
create or replace trigger material_check_checked before insert on training.material_check
for each row execute function training.check_material_check();
