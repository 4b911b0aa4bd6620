-- The right that an import needs and the caller has nowhere; null where he may import something.
create or replace function staging.missing_right(feed text) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select r.action || ' on ' || r.resource
  from (values
    ('punches', 'punch', 'approve', 'attendance.punch'),
    ('employees', 'employee_file', 'write', 'staff.employment'),
    ('employees', 'org_chart', 'write', 'staff.employee'),
    ('assignments', 'org_chart', 'write', 'org.assignment'),
    ('contracts', 'employee_file', 'write', 'staff.contract'),
    ('certificates', 'employee_file', 'write', 'staff.certificate'),
    ('training_results', 'training', 'write', 'training.result')
  ) r (feed, resource, action, target)
  where r.feed = missing_right.feed and not staging.unlimited(r.target::regclass)
    and coalesce(cardinality(
      access.my_units(r.resource, r.action::access.action, current_user)), 0) = 0
  limit 1
$$;
comment on function staging.missing_right(text) is
  'Action and resource that the caller lacks for a feed; null where nothing is missing.';
grant execute on function staging.missing_right(text) to kefu_member, kefu_batch;
