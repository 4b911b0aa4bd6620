-- Violations of discipline as probation counts them (EMP-010b): what disciplinary records say.
-- The columns are what staff.probation_counts reads.
create or replace view staff.probation_violation with (security_invoker = true) as
select d.shop_id, d.employee_id, d.occurred_on as happened_on
from staff.discipline d;
comment on view staff.probation_violation is
  'Days on which a person broke discipline, one row a record (EMP-010b).';
grant select on staff.probation_violation to kefu_member, kefu_batch;
