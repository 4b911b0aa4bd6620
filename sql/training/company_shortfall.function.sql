-- Trainings of all staff held in a year, against the least number of the shop's policy (TRN-002c,
-- B-51). A shop without the policy owes none and has no row.
create or replace function training.company_shortfall(on_day date)
returns table (shop_id bigint, unit_id bigint, required integer, held integer, missing integer)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select s.shop_id, s.unit_id, r.required, h.held, greatest(r.required - h.held, 0)
  from org.shop s
  cross join lateral (
    select (training.setting('training.company_sessions_per_year', s.unit_id, on_day))::int
  ) r (required)
  cross join lateral (
    select count(*)::int
    from training.session t
    join training.course c on c.shop_id = t.shop_id and c.course_code = t.course_code
    where t.shop_id = s.shop_id and t.unit_id = s.unit_id and c.kind = 'company'
      and t.starts_on >= date_trunc('year', on_day::timestamp)::date and t.ends_on <= on_day
      and not exists (select from training.cancellation x where x.shop_id = t.shop_id
        and x.session_code = t.session_code)
      and exists (select from training.sign_in i where i.shop_id = t.shop_id
        and i.session_code = t.session_code)
  ) h (held)
  where r.required is not null
    and s.unit_id = any ((select access.my_units('training', 'read', current_user))::bigint[])
    or r.required is not null and not row_security_active('training.sign_in')
$$;
comment on function training.company_shortfall(date) is
  'All-staff trainings of the day''s year up to it: required, held, missing, by shop (TRN-002c).';
grant execute on function training.company_shortfall(date) to kefu_member, kefu_batch;
