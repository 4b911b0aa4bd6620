-- Gives a person a login role, or takes it away (RBAC-013). Executable by holders of the account
-- right: the grant of EXECUTE to kefu_accounts lets them in, and the right itself is looked up, since
-- a right may end by its date before the membership does. The lookup asks for session_user: a definer
-- function does not see its caller, and these run on the coordinator only.
create or replace procedure access.confirm_accounts()
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not pg_has_role(session_user, 'kefu_owner', 'member')
    and access.my_shops('account', 'write', session_user) is null
  then
    raise exception 'the account right of % is not in force', session_user
      using errcode = 'insufficient_privilege',
        hint = 'call access.refresh() brings the group memberships up to date.';
  end if;
end
$$;
comment on procedure access.confirm_accounts() is
  'Refuses a session without the account right in force, the owner apart (RBAC-009).';

create or replace function access.create_login(
  for_employee_no text, new_login text, new_password text default null, in_company text default null
) returns name
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person bigint;
  found int;
  before jsonb;
begin
  call access.confirm_accounts();
  select min(e.employee_id), count(*) into person, found
  from staff.employee e join org.company c using (company_id)
  where e.employee_no = for_employee_no and (in_company is null or c.code = in_company);
  if found <> 1 then
    raise exception 'employee % is known % times', for_employee_no, found
      using errcode = 'no_data_found',
        hint = case when found = 0 then 'Import the person first: kefu import employees FILE.'
          else 'Name the company: access.create_login(no, login, password, company).' end;
  end if;
  if new_login !~ '^[a-z][a-z0-9_]{0,62}$' or new_login ~ '^(kefu_|pg_)' then
    raise exception 'a login is lower-case letters, digits and _, and does not start with kefu_ or pg_'
      using errcode = 'invalid_parameter_value';
  end if;
  if exists (
    select from access.login l where l.login = new_login and l.employee_id <> person
  ) then
    raise exception 'login % is another person''s', new_login
      using errcode = 'unique_violation', schema = 'access', table = 'login',
        constraint = 'login_pkey', hint = 'A login is one person''s for ever: choose another name.';
  end if;
  if not exists (select from pg_roles r where r.rolname = new_login) then
    execute format('create role %I login', new_login);
    if new_password is not null then
      execute format('alter role %I password %L', new_login, new_password);
    end if;
  elsif not exists (
    -- The same person comes back.
    select from access.login l where l.login = new_login
  ) and not exists (
    -- A role that is already a person's in this cluster may be used here too; no other may.
    select from pg_roles r
    join pg_auth_members m on m.member = r.oid
    join pg_roles g on g.oid = m.roleid and g.rolname = 'kefu_member'
    where r.rolname = new_login and not r.rolsuper and not r.rolcreaterole and not r.rolbypassrls
  ) then
    raise exception 'role % exists and is not a person''s login', new_login
      using errcode = 'duplicate_object', hint = 'Choose another login name.';
  end if;
  execute format('alter role %I login', new_login);
  execute format('grant kefu_member to %I', new_login);
  -- The batch writes each recipient's files as that recipient.
  execute format('grant %I to kefu_batch', new_login);
  select to_jsonb(l) into before from access.login l where l.login = new_login;
  insert into access.login (login, employee_id) values (new_login, person)
  on conflict (login) do update set ended_at = null
    where access.login.ended_at is not null;
  -- Common tables have no triggers: the trace is written here (RBAC-012).
  perform audit.note('access.login', case when before is null then 'INSERT' else 'UPDATE' end, person,
    jsonb_build_object('login', new_login), before, to_jsonb(l))
  from access.login l where l.login = new_login and to_jsonb(l) is distinct from before;
  perform access.rebuild(array[person]);
  return new_login;
end
$$;
comment on function access.create_login(text, text, text, text) is
  'Creates the login role of an employee and works out his rights; returns the role name (RBAC-013).';

create or replace function access.end_login(old_login text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person bigint;
  before jsonb;
begin
  call access.confirm_accounts();
  select to_jsonb(l) into before from access.login l where l.login = old_login;
  update access.login l set ended_at = now()
  where l.login = old_login and l.ended_at is null
  returning l.employee_id into person;
  if not found then
    raise exception 'there is no login % in force', old_login using errcode = 'no_data_found',
      hint = 'select login, ended_at from access.login lists them.';
  end if;
  perform audit.note('access.login', 'UPDATE', person, jsonb_build_object('login', old_login), before,
    to_jsonb(l)) from access.login l where l.login = old_login;
  delete from access.scope s where s.login = old_login;
  if exists (
    select from pg_auth_members m
    join pg_roles r on r.oid = m.roleid and r.rolname = old_login
    join pg_roles g on g.oid = m.member and g.rolname = 'kefu_batch'
  ) then
    execute format('revoke %I from kefu_batch', old_login);
  end if;
  call access.shut_role(old_login);
end
$$;
comment on function access.end_login(text) is
  'Ends a login: no rights from the next statement on, no new connection (RBAC-001a).';
grant execute on function access.create_login(text, text, text, text), access.end_login(text)
  to kefu_accounts;
