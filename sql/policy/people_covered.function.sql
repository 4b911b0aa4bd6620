-- The people whom a version binds, and those of them who have not acknowledged it (REG-003b).
create or replace function policy.people_covered(of_version_id bigint, on_day date)
returns table (shop_id bigint, unit_id bigint, employee_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select a.shop_id, a.unit_id, a.employee_id
  from policy.regime_version v
  join org.shop s on s.company_id = v.company_id
    and (v.scope = 'company' or s.shop_id = v.shop_id)
  join org.assignment a on a.shop_id = s.shop_id and a.is_primary and a.valid @> on_day
  where v.version_id = of_version_id
    and (v.scope <> 'unit'
      or a.unit_id in (select b.unit_id from org.subtree(v.covers_unit_id, on_day) b))
$$;
comment on function policy.people_covered(bigint, date) is
  'People in service whom a version binds, each with the unit of the primary assignment (REG-003b).';
grant execute on function policy.people_covered(bigint, date) to kefu_member, kefu_batch;

create or replace function policy.not_acknowledged(of_version_id bigint, on_day date)
returns table (shop_id bigint, unit_id bigint, employee_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select c.shop_id, c.unit_id, c.employee_id
  from policy.people_covered(of_version_id, on_day) c
  where not exists (
    select from policy.acknowledgement k
    where k.shop_id = c.shop_id and k.version_id = of_version_id and k.employee_id = c.employee_id)
$$;
comment on function policy.not_acknowledged(bigint, date) is
  'People bound by a version who have not acknowledged it (REG-003b).';
grant execute on function policy.not_acknowledged(bigint, date) to kefu_member, kefu_batch;
