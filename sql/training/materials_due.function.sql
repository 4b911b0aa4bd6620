-- The last day on which the materials of a course are handed in in time: so many calendar days
-- before it, that day included (TRN-005b, WE-58). The only home of this date.
create or replace function training.materials_due(of_unit_id bigint, starts_on date)
returns date
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select starts_on - (training.setting('training.materials_notice_days', of_unit_id, starts_on))::int
$$;
comment on function training.materials_due(bigint, date) is
  'Day by which the materials of a course are due; null where no notice is set (TRN-005b).';
grant execute on function training.materials_due(bigint, date) to kefu_member, kefu_batch;
