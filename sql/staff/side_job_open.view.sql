-- The regime knows no permission for either: who has last declared one is listed (EMP-026).
create or replace view staff.side_job_open with (security_invoker = true) as
select d.* from (
  select distinct on (j.shop_id, j.employee_id) j.shop_id, j.unit_id, j.employee_id,
    j.declared_on, j.kind, j.words
  from staff.side_job j
  order by j.shop_id, j.employee_id, j.declared_on desc, (j.kind = 'none')
) d
where d.kind <> 'none';
comment on view staff.side_job_open is
  'People whose latest declaration names an own business or a second job (EMP-026).';
grant select on staff.side_job_open to kefu_member, kefu_batch;
