-- An authorisation names records that exist, for a login that is no employee's, and our signer had the
-- right to sign on the day he signed (RBAC-010a).
create or replace function access.check_authorisation() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  unknown text;
begin
  select string_agg(r.name, ', ') into unknown
  from unnest(new.resources) r (name)
  where r.name = 'account'
    or not exists (select from access.resource k where k.resource = r.name);
  if unknown is not null then
    perform kefu.refuse('RBAC-010a', 'resources', unknown, '不能授权查阅这些记录',
      'these records cannot be named in an authorisation', 'kefu access matrix 列出资源',
      'kefu access matrix lists the resources');
  end if;
  if access.me(new.login) is not null then
    perform kefu.refuse('RBAC-010a', 'login', new.login, '这是员工的账号',
      'this is the login of an employee', '给第三方另开账号', 'give the outsider a login of his own');
  end if;
  if not exists (
    select from org.assignment a
    join access.right r on r.post_code = a.post_code and r.resource = 'third_party'
      and r.action = 'approve'
    where a.employee_id = new.our_signer_id and a.valid @> new.our_signed_on
  ) then
    perform kefu.refuse('RBAC-010a', 'our_signer',
      (select e.employee_no from staff.employee e where e.employee_id = new.our_signer_id),
      '签字人当日无权签署第三方合同', 'the signer could not sign third-party contracts on that day',
      '由总经理签字', 'have the general manager sign');
  end if;
  return new;
end
$$;
comment on function access.check_authorisation() is 'Refuses an authorisation that nobody could give (RBAC-010a).';

drop trigger if exists authorisation_check on access.authorisation;
create trigger authorisation_check after insert on access.authorisation
  for each row execute function access.check_authorisation();
