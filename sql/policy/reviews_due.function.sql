-- The months that may pass between two reviews: the policy's, else the documents' default of 12. A
-- blank is an error as everywhere (REG-003d, REG-002c).
create or replace function policy.review_months(of_unit_id bigint, on_day date) returns integer
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from policy.resolved('regime.review_months', of_unit_id, on_day)) then
    return policy.lookup('regime.review_months', of_unit_id, on_day)::integer;
  end if;
  return 12;
end
$$;
comment on function policy.review_months(bigint, date) is
  'Months after which a regime is to be reviewed again, 12 where no policy says else (REG-003d).';
grant execute on function policy.review_months(bigint, date) to kefu_member, kefu_batch;

-- Each version in force with its last review, or its first day where there was none, and the day on
-- which the next is due: the same day so many months later is in time, the day after is not.
create or replace function policy.reviews(on_day date)
returns table (
  version_id bigint, shop_id bigint, unit_id bigint, regime_code text, version_no integer,
  last_reviewed_on date, due_on date, is_overdue boolean
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select f.version_id, f.shop_id, f.unit_id, f.regime_code, f.version_no, r.last_on, d.due_on,
    d.due_on < on_day
  from policy.versions_in_force(on_day) f
  left join lateral (
    select max(w.reviewed_on) as last_on from policy.regime_review w
    where w.shop_id = f.shop_id and w.version_id = f.version_id and w.reviewed_on <= on_day
  ) r on true
  cross join lateral (
    select (coalesce(r.last_on, f.effective_from)
      + make_interval(months => policy.review_months(f.unit_id, on_day)))::date as due_on
  ) d
$$;
comment on function policy.reviews(date) is
  'Versions in force with the day on which their next review is due (REG-003d).';
grant execute on function policy.reviews(date) to kefu_member, kefu_batch;
