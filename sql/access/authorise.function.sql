-- The login of an outsider: it reads nothing until an authorisation says what.
create or replace function access.open_outsider(new_login text, new_password text default null)
returns name
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  call access.confirm_accounts();
  if new_login !~ '^[a-z][a-z0-9_]{0,62}$' or new_login ~ '^(kefu_|pg_)' then
    raise exception 'a login is lower-case letters, digits and _, and does not start with kefu_ or pg_'
      using errcode = 'invalid_parameter_value';
  end if;
  if exists (select from access.login l where l.login = new_login and l.employee_id is not null) then
    perform kefu.refuse('RBAC-010a', 'login', new_login, '这是员工的账号',
      'this is the login of an employee', '给第三方另开账号', 'give the outsider a login of his own');
  end if;
  if not exists (select from pg_roles r where r.rolname = new_login) then
    execute format('create role %I login', new_login);
    if new_password is not null then
      execute format('alter role %I password %L', new_login, new_password);
    end if;
  elsif not exists (select from access.login l where l.login = new_login) and not exists (
    -- A role that is already a person's in this cluster may be used here too; no other may.
    select from pg_roles r
    join pg_auth_members m on m.member = r.oid
    join pg_roles g on g.oid = m.roleid and g.rolname = 'kefu_member'
    where r.rolname = new_login and not r.rolsuper and not r.rolcreaterole and not r.rolbypassrls
  ) then
    raise exception 'role % exists and is not an outsider''s login', new_login
      using errcode = 'duplicate_object', hint = 'Choose another login name.';
  end if;
  execute format('alter role %I login', new_login);
  execute format('grant kefu_member to %I', new_login);
  insert into access.login (login, employee_id) values (new_login, null)
  on conflict (login) do update set ended_at = null
    where access.login.ended_at is not null;
  return new_login;
end
$$;
comment on function access.open_outsider(text, text) is
  'Creates the login of an outsider; without an authorisation it reads nothing (RBAC-010a).';
grant execute on function access.open_outsider(text, text) to kefu_accounts;

create or replace function access.authorise(
  login text, password text, role access.outside_role, organisation text, person_name text,
  shop_code text, unit_code text, resources text[], duties text, first_day date, last_day date,
  our_signer_no text, our_signed_on date, their_signer text, their_signed_on date
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  place org.unit := org.unit_named(shop_code, unit_code);
  signer bigint;
  made bigint;
begin
  select e.employee_id into signer
  from staff.employee e join org.shop s on s.shop_id = place.shop_id and s.company_id = e.company_id
  where e.employee_no = our_signer_no;
  if signer is null then
    perform kefu.refuse('RBAC-010a', 'our_signer', our_signer_no, '没有这名员工', 'there is no such employee');
  end if;
  perform access.open_outsider(login, password);
  insert into access.authorisation (shop_id, unit_id, login, role, organisation, person_name, duties,
    resources, valid, our_signer_id, our_signed_on, their_signer, their_signed_on)
  values (place.shop_id, place.unit_id, login, role, organisation, person_name, duties, resources,
    daterange(first_day, last_day, '[]'), signer, our_signed_on, their_signer, their_signed_on)
  returning authorisation_id into made;
  return made;
end
$$;
comment on function access.authorise(text, text, access.outside_role, text, text, text, text, text[],
  text, date, date, text, date, text, date) is
  'Lets an outsider read named records of a unit for a signed term; returns its number (RBAC-010a).';
grant execute on function access.authorise(text, text, access.outside_role, text, text, text, text,
  text[], text, date, date, text, date, text, date) to kefu_member, kefu_batch;

create or replace function access.revoke(of_login text, of_reason text) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  ended int;
begin
  insert into access.authorisation_end (shop_id, authorisation_id, unit_id, reason)
  select a.shop_id, a.authorisation_id, a.unit_id, of_reason
  from access.authorisation a
  where a.login = of_login and upper(a.valid) > access.today()
    and not exists (select from access.authorisation_end e
      where e.shop_id = a.shop_id and e.authorisation_id = a.authorisation_id);
  get diagnostics ended = row_count;
  if ended = 0 then
    perform kefu.refuse('RBAC-010a', 'login', of_login, '没有有效的授权', 'there is no authorisation in force',
      'kefu access review 列出授权', 'kefu access review lists them');
  end if;
  return ended;
end
$$;
comment on function access.revoke(text, text) is
  'Ends the authorisations of a login from today on; returns how many (RBAC-010a).';
grant execute on function access.revoke(text, text) to kefu_member, kefu_batch;
