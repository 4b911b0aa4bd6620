-- The values that hold in each unit of a shop over some days: unit, units above, shop, company, the
-- nearest first. This is the only home of the precedence (REG-002a).
create or replace function policy.effective(of_shop_id bigint, first_day date, last_day date)
returns table (
  unit_id bigint, parameter_code text, value_type policy.value_type, value jsonb, value_id bigint,
  scope policy.scope, scope_name_zh text, regime_code text, valid_from date, valid_to date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with shop as (
    select s.shop_id, s.company_id, s.unit_id from org.shop s where s.shop_id = of_shop_id
  ), above as materialized (
    select u.unit_id, a.unit_id as above_unit_id, a.distance
    from shop s
    join org.unit u on u.shop_id = s.shop_id
    cross join lateral org.ancestors(u.unit_id, last_day) a
  ), candidate as (
    -- rank: 0 the unit itself, then the units above it, then the shop, then the company.
    select u.unit_id, v.parameter_code, v.value_type, v.value, v.value_id, v.scope, v.regime_code,
      v.valid * daterange(first_day, last_day, '[]') as valid,
      case v.scope when 'unit' then a.distance when 'shop' then 1000 else 2000 end as rank,
      -- Whoever reads a value of the whole company may not read the head office's units.
      coalesce(place.name_zh, firm.name_zh) as scope_name_zh
    from shop s
    join org.unit u on u.shop_id = s.shop_id
    join policy.value v on v.company_id = s.company_id
      and v.valid && daterange(first_day, last_day, '[]')
    left join above a
      on v.scope = 'unit' and a.unit_id = u.unit_id and a.above_unit_id = v.unit_id
    -- Who reads a company's value need not read the unit of the head office that it hangs on.
    left join org.unit place on place.unit_id = v.unit_id
    left join org.company firm on firm.company_id = v.company_id
    where (v.scope = 'unit' and a.unit_id is not null)
      or (v.scope = 'shop' and v.unit_id = s.unit_id)
      or v.scope = 'company'
  ), cut as (
    -- Days on which some value of the parameter begins or ends cut the time into segments.
    select distinct c.unit_id, c.parameter_code, b.day
    from candidate c cross join lateral (values (lower(c.valid)), (upper(c.valid))) b (day)
  ), segment as (
    select cut.unit_id, cut.parameter_code, cut.day as from_day,
      lead(cut.day) over (partition by cut.unit_id, cut.parameter_code order by cut.day) as to_day
    from cut
  )
  select distinct on (g.unit_id, g.parameter_code, g.from_day)
    g.unit_id, g.parameter_code, c.value_type, c.value, c.value_id, c.scope, c.scope_name_zh,
    c.regime_code, g.from_day, g.to_day - 1
  from segment g
  join candidate c on c.unit_id = g.unit_id and c.parameter_code = g.parameter_code
    and c.valid @> g.from_day
  where g.to_day is not null
  order by g.unit_id, g.parameter_code, g.from_day, c.rank
$$;
comment on function policy.effective(bigint, date, date) is
  'Resolved policy values of each unit of a shop, a row a parameter and segment of days (REG-002a).';
grant execute on function policy.effective(bigint, date, date) to kefu_member, kefu_batch;

create or replace function policy.lookup(of_parameter text, of_unit_id bigint, on_day date)
returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found jsonb;
  place record;
begin
  select u.shop_id, u.code as unit_code, s.code as shop_code into place
  from org.unit u join org.shop s using (shop_id) where u.unit_id = of_unit_id;
  select r into found from policy.resolved(of_parameter, of_unit_id, on_day) r;
  if found is null then
    raise exception 'policy parameter % has no value for unit % of shop % on %',
      of_parameter, place.unit_code, place.shop_code, on_day
      using errcode = 'KF002',
        hint = 'Set it in policy.value for the unit, the shop or the company.';
  end if;
  return found;
end
$$;
comment on function policy.lookup(text, bigint, date) is
  'The value of a parameter for a unit on a day; KF002 when blank or missing (REG-002c).';
grant execute on function policy.lookup(text, bigint, date) to kefu_member, kefu_batch;
