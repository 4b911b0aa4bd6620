-- Who failed the assessment in as many consecutive months as policy says, the last of them this one:
-- demotion or transfer is proposed, decided by people (EMP-023b). Shops without the policy propose
-- nobody.
create or replace function staff.demotion_proposals(until_month date)
returns table (
  shop_id bigint, unit_id bigint, employee_id bigint, failed_months integer, limit_months integer,
  first_month date
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with place as (
    select distinct r.shop_id, r.unit_id from staff.assessment_result r
    where r.assessed_month = until_month and not r.passed
  ), rule as (
    select p.shop_id, p.unit_id, (e.value #>> '{}')::integer as months
    from place p
    join policy.effective(p.shop_id, until_month, until_month) e
      on e.unit_id = p.unit_id and e.parameter_code = 'discipline.failed_months'
    where e.value is not null
  ), run as (
    -- Of one month and before, counted back: a run is where month and place move together.
    select r.shop_id, r.employee_id, r.unit_id, r.assessed_month, r.passed,
      row_number() over (partition by r.shop_id, r.employee_id order by r.assessed_month desc) as place
    from staff.assessment_result r
    where r.assessed_month <= until_month
  ), streak as (
    select f.shop_id, f.employee_id, count(*)::integer as months, min(f.assessed_month) as first_month
    from run f
    where not f.passed
      and f.assessed_month = (until_month - make_interval(months => f.place::integer - 1))::date
      and not exists (
        select from run better where better.shop_id = f.shop_id
          and better.employee_id = f.employee_id and better.place < f.place and better.passed)
    group by f.shop_id, f.employee_id
  )
  select s.shop_id, r.unit_id, s.employee_id, s.months, u.months, s.first_month
  from streak s
  join staff.assessment_result r on r.shop_id = s.shop_id and r.employee_id = s.employee_id
    and r.assessed_month = until_month
  join rule u on u.shop_id = s.shop_id and u.unit_id = r.unit_id
  where s.months >= u.months
$$;
comment on function staff.demotion_proposals(date) is
  'People to be proposed for demotion or transfer after failed assessments in a row (EMP-023b).';
grant execute on function staff.demotion_proposals(date) to kefu_member, kefu_batch;
