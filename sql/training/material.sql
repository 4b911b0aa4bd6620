-- Materials and handouts that the trainer hands in before the course (TRN-005b).
create table if not exists training.material (
  shop_id bigint not null,
  session_code text not null,
  material_no smallint not null default 1,
  unit_id bigint not null,
  title text not null,
  handed_on date not null default access.today(),
  late_reason text,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint material_pkey primary key (shop_id, session_code, material_no),
  constraint material_unit_key unique (shop_id, session_code, material_no, unit_id),
  constraint material_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint material_session_fkey foreign key (shop_id, session_code, unit_id)
    references training.session (shop_id, session_code, unit_id) on delete restrict,
  constraint material_number_counts_from_one check (material_no >= 1),
  constraint material_title_not_blank check (btrim(title) <> ''),
  constraint material_reason_not_blank check (btrim(late_reason) <> '')
);
comment on table training.material is 'Materials of a session with the day they were handed in.';
comment on column training.material.late_reason is
  'Why they came after the due day; null where they came in time.';
create index if not exists material_unit_idx on training.material (unit_id, handed_on);
create index if not exists material_shop_unit_idx on training.material (shop_id, unit_id);

create or replace function training.check_material() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  due date := (
    select training.materials_due(s.unit_id, s.starts_on) from training.session s
    where s.shop_id = new.shop_id and s.session_code = new.session_code);
begin
  if new.handed_on > due and new.late_reason is null then
    perform kefu.refuse('TRN-005b', 'handed_on', new.handed_on::text,
      format('教材应在 %s 前（含当天）交，迟了 %s 天', due, new.handed_on - due),
      format('materials were due on %s, this is %s days late', due, new.handed_on - due),
      '写明迟交原因，记为迟交', 'give the reason; they are then recorded as late');
  end if;
  return new;
end
$$;
comment on function training.check_material() is
  'Refuses materials that are late without a reason (TRN-005b).';
create or replace trigger material_checked before insert or update on training.material
for each row execute function training.check_material();
create index if not exists material_session_idx
  on training.material (shop_id, session_code, unit_id);
