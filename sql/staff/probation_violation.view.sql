-- Violations of discipline as probation counts them (EMP-010b): what disciplinary records say.
-- Rows come with the records; the columns are what staff.probation_counts reads.
create or replace view staff.probation_violation with (security_invoker = true) as
select m.shop_id, m.employee_id, m.entry_date as happened_on
from staff.employment m
where false;
comment on view staff.probation_violation is
  'Days on which a person broke discipline, one row a record (EMP-010b).';
grant select on staff.probation_violation to kefu_member, kefu_batch;
