-- What holds for a unit on a day, for people: value, where it comes from, since when; and the
-- history of a parameter.
create or replace function policy.shown(of_unit_id bigint, on_day date, of_parameter text default null)
returns table (
  parameter_code text, meaning_zh text, meaning_en text, unit text, value_text text,
  scope policy.scope, place_zh text, place_en text, regime_code text, version_no integer,
  valid_from date, valid_to date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select e.parameter_code, p.meaning_zh, p.meaning_en, p.unit, policy.value_to_text(e.value),
    e.scope, case e.scope when 'company' then c.name_zh else u.name_zh end,
    case e.scope when 'company' then c.name_en else u.name_en end, e.regime_code,
    (select f.version_no from policy.versions_covering(of_unit_id, on_day) f
      where f.regime_code = e.regime_code order by f.version_no desc limit 1),
    lower(v.valid), upper(v.valid) - 1
  from org.unit place
  cross join lateral policy.effective(place.shop_id, on_day, on_day) e
  join policy.parameter p on p.parameter_code = e.parameter_code
  join policy.value v on v.value_id = e.value_id
  left join org.unit u on u.unit_id = v.unit_id
  join org.company c on c.company_id = v.company_id
  where place.unit_id = of_unit_id and e.unit_id = of_unit_id
    and (of_parameter is null or e.parameter_code = of_parameter
      or e.parameter_code like of_parameter || '.%')
  order by e.parameter_code collate "C"
$$;
comment on function policy.shown(bigint, date, text) is
  'Effective values of a unit on a day with scope, regime, version and dates (REG-002a).';
grant execute on function policy.shown(bigint, date, text) to kefu_member, kefu_batch;

create or replace function policy.history(of_parameter text)
returns table (
  scope policy.scope, place_zh text, place_en text, value_text text, valid_from date,
  valid_to date, regime_code text
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select v.scope, case v.scope when 'company' then c.name_zh when 'shop' then s.name_zh
      else s.name_zh || ' / ' || u.name_zh end,
    case v.scope when 'company' then c.name_en when 'shop' then s.name_en
      else s.name_en || ' / ' || u.name_en end,
    policy.value_to_text(v.value), lower(v.valid), upper(v.valid) - 1, v.regime_code
  from policy.value v
  join org.company c on c.company_id = v.company_id
  left join org.shop s on s.shop_id = v.shop_id
  left join org.unit u on u.unit_id = v.unit_id
  where v.parameter_code = of_parameter
  order by v.scope, s.code collate "C", u.code collate "C", lower(v.valid)
$$;
comment on function policy.history(text) is
  'Every value of a parameter that the caller may read, by place and time (REG-002a).';
grant execute on function policy.history(text) to kefu_member, kefu_batch;
