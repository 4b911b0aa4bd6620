-- Which version of each regime is in force where on a day: the latest published one that has begun;
-- a new version ends the one before it (REG-001a).
create or replace function policy.versions_in_force(on_day date)
returns table (
  version_id bigint, company_id bigint, shop_id bigint, unit_id bigint, scope policy.scope,
  covers_unit_id bigint, regime_code text, version_no integer, effective_from date,
  effective_to date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select f.*
  from (
    select distinct on (v.regime_code, v.scope, v.covers_unit_id)
      v.version_id, v.company_id, v.shop_id, v.unit_id, v.scope, v.covers_unit_id, v.regime_code,
      v.version_no, p.effective_from, p.effective_to
    from policy.regime_version v
    join policy.publication p on p.shop_id = v.shop_id and p.version_id = v.version_id
    where p.effective_from <= on_day
    order by v.regime_code, v.scope, v.covers_unit_id, p.effective_from desc, v.version_no desc
  ) f
  where f.effective_to is null or f.effective_to >= on_day
$$;
comment on function policy.versions_in_force(date) is 'Regime versions in force on a day (REG-001a).';
grant execute on function policy.versions_in_force(date) to kefu_member, kefu_batch;

create or replace function policy.versions_covering(of_unit_id bigint, on_day date)
returns table (version_id bigint, regime_code text, version_no integer)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select f.version_id, f.regime_code, f.version_no
  from org.unit u
  join org.shop s on s.shop_id = u.shop_id
  join policy.versions_in_force(on_day) f on f.company_id = s.company_id
    and (f.scope = 'company' or f.shop_id = s.shop_id)
  where u.unit_id = of_unit_id
    and (f.scope <> 'unit'
      or f.covers_unit_id in (select a.unit_id from org.ancestors(of_unit_id, on_day) a))
$$;
comment on function policy.versions_covering(bigint, date) is
  'Regime versions in force for the people of a unit on a day (REG-001a).';
grant execute on function policy.versions_covering(bigint, date) to kefu_member, kefu_batch;
