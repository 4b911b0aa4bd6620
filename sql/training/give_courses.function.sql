-- Gives a shop the courses of some patterns; its own courses of the same code stay.
create or replace function training.give_courses(of_shop_code text, variadic patterns text[])
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  given integer;
  unknown text;
begin
  if not exists (select from org.shop s where s.code = of_shop_code) then
    raise exception 'there is no shop %', of_shop_code using errcode = 'no_data_found';
  end if;
  select string_agg(w.code, ', ') into unknown from unnest(patterns) w (code)
  where not exists (select from training.course_pattern p where p.pattern_code = w.code);
  if unknown is not null then
    raise exception 'there is no course %', unknown using errcode = 'no_data_found';
  end if;
  insert into training.course (shop_id, course_code, unit_id, kind, name_zh, name_en, content_zh,
    content_en, hours, stages, has_exam, skill_codes)
  select s.shop_id, p.pattern_code, s.unit_id, p.kind, p.name_zh, p.name_en, p.content_zh,
    p.content_en, p.hours, p.stages, p.has_exam, p.skill_codes
  from org.shop s
  cross join training.course_pattern p
  where s.code = of_shop_code and p.pattern_code = any (patterns)
  on conflict on constraint course_pkey do nothing;
  get diagnostics given = row_count;
  return given;
end
$$;
comment on function training.give_courses(text, text[]) is
  'Copies courses of the catalogue to a shop; returns how many it added.';
grant execute on function training.give_courses(text, text[]) to kefu_member, kefu_batch;
