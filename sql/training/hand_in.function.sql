-- Materials: handed in, checked, copied (TRN-005b).
create or replace function training.hand_in(
  session_named text, with_title text, on_day date default null, late_because text default null
) returns table (material_no smallint, handed_on date, due_on date)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  place training.session := training.session_of(session_named);
begin
  return query
  insert into training.material as m (shop_id, session_code, material_no, unit_id, title, handed_on,
    late_reason)
  select place.shop_id, place.session_code,
    coalesce((select max(o.material_no) from training.material o
      where o.shop_id = place.shop_id and o.session_code = place.session_code), 0) + 1,
    place.unit_id, with_title, coalesce(on_day, access.today()), late_because
  returning m.material_no, m.handed_on, training.materials_due(place.unit_id, place.starts_on);
end
$$;
comment on function training.hand_in(text, text, date, text) is
  'Hands materials of a session in; returns their number, the day and the due day.';
grant execute on function training.hand_in(text, text, date, text) to kefu_member, kefu_batch;

create or replace function training.check_materials(
  session_named text, number integer default 1, with_note text default null
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place training.session := training.session_of(session_named);
begin
  insert into training.material_check (shop_id, session_code, material_no, unit_id, note)
  values (place.shop_id, place.session_code, number, place.unit_id, with_note);
  return (select m.title from training.material m where m.shop_id = place.shop_id
    and m.session_code = place.session_code and m.material_no = number);
end
$$;
comment on function training.check_materials(text, integer, text) is
  'Says that the caller has checked materials; returns their title.';
grant execute on function training.check_materials(text, integer, text) to kefu_member, kefu_batch;

create or replace function training.give_copies(
  session_named text, number_of_copies integer, number integer default 1,
  on_day date default null
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place training.session := training.session_of(session_named);
begin
  insert into training.material_copy (shop_id, session_code, material_no, given_on, unit_id, copies)
  values (place.shop_id, place.session_code, number, coalesce(on_day, access.today()),
    place.unit_id, number_of_copies);
  return (select m.title from training.material m where m.shop_id = place.shop_id
    and m.session_code = place.session_code and m.material_no = number);
end
$$;
comment on function training.give_copies(text, integer, integer, date) is
  'Writes down that copies of checked materials were handed out; returns their title.';
grant execute on function training.give_copies(text, integer, integer, date)
  to kefu_member, kefu_batch;
