-- Writes a ladder in one call, in the ladder's own file; re-runnable:
--
--   call staff.define_ladder('P3', '四职等', 'four ranks', 'EMP-015', '2S',
--     array['1 | JUNIOR | 初级客服 | junior agent'],
--     array['1 | 1 | AVERAGE | performance_score | promotion.p3_score | | | 得分 | score']);
--
-- A rung: number | code | name_zh | name_en. A requirement: rung | number | kind | measure |
-- parameter | window parameter | since rung | name_zh | name_en.
create or replace procedure staff.define_ladder(
  ladder text, name_zh text, name_en text, rule_id text, regime text, rungs text[],
  requirements text[]
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
begin
  insert into staff.ladder (ladder_code, name_zh, name_en, rule_id, regime_code)
  values (ladder, name_zh, name_en, rule_id, regime)
  on conflict on constraint ladder_pkey do update
  set name_zh = excluded.name_zh, name_en = excluded.name_en, rule_id = excluded.rule_id,
    regime_code = excluded.regime_code;

  insert into staff.ladder_rung (ladder_code, rung_no, rung_code, name_zh, name_en)
  select ladder, btrim(p[1])::int, btrim(p[2]), btrim(p[3]), btrim(p[4])
  from unnest(rungs) line cross join lateral string_to_array(line, '|') p
  on conflict on constraint ladder_rung_pkey do update
  set rung_code = excluded.rung_code, name_zh = excluded.name_zh, name_en = excluded.name_en;

  delete from staff.ladder_requirement r where r.ladder_code = ladder;
  insert into staff.ladder_requirement (ladder_code, rung_no, requirement_no, kind, measure,
    parameter_code, window_parameter_code, since_rung_no, name_zh, name_en)
  select ladder, btrim(p[1])::int, btrim(p[2])::int, btrim(p[3]), nullif(btrim(p[4]), ''),
    nullif(btrim(p[5]), ''), nullif(btrim(p[6]), ''), nullif(btrim(p[7]), '')::int,
    btrim(p[8]), btrim(p[9])
  from unnest(requirements) line cross join lateral string_to_array(line, '|') p;
end
$$;
comment on procedure staff.define_ladder(text, text, text, text, text, text[], text[]) is
  'Writes a ladder with its rungs and requirements (EMP-013 to EMP-016).';
