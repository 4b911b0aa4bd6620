-- The schema of release 1, as pg_dump gave it, without the monthly partitions, which the seeds
-- make again. Frozen: a test loads it and expects sql/load.sql to bring it up to today's schema.

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA access;

ALTER SCHEMA access OWNER TO kefu_owner;

COMMENT ON SCHEMA access IS 'Who may see and do what: logins, rights, scopes and the policies made from them.';

CREATE SCHEMA attendance;

ALTER SCHEMA attendance OWNER TO kefu_owner;

COMMENT ON SCHEMA attendance IS 'Rosters, raw punches, what each day and month came to.';

CREATE SCHEMA audit;

ALTER SCHEMA audit OWNER TO kefu_owner;

COMMENT ON SCHEMA audit IS 'What was changed, by whom and when.';

CREATE SCHEMA calendar;

ALTER SCHEMA calendar OWNER TO kefu_owner;

COMMENT ON SCHEMA calendar IS 'Day types: the national calendar and each shop''s own days.';

CREATE SCHEMA checks;

ALTER SCHEMA checks OWNER TO kefu_owner;

COMMENT ON SCHEMA checks IS 'Views over the data that return a row for each broken invariant.';

CREATE SCHEMA close;

ALTER SCHEMA close OWNER TO kefu_owner;

COMMENT ON SCHEMA close IS 'Computation, seals and deliveries of a shop''s month, and the lock on sealed months.';

CREATE SCHEMA kefu;

ALTER SCHEMA kefu OWNER TO kefu_owner;

COMMENT ON SCHEMA kefu IS 'The version of the schema and the changes applied to it.';

CREATE SCHEMA lints;

ALTER SCHEMA lints OWNER TO kefu_owner;

COMMENT ON SCHEMA lints IS 'Views over the catalogue that return a row for each broken house rule.';

CREATE SCHEMA org;

ALTER SCHEMA org OWNER TO kefu_owner;

COMMENT ON SCHEMA org IS 'Companies, shops, units, posts and who holds them.';

CREATE SCHEMA pay;

ALTER SCHEMA pay OWNER TO kefu_owner;

COMMENT ON SCHEMA pay IS 'Pay schemes, terms, slips and their explained lines.';

CREATE SCHEMA policy;

ALTER SCHEMA policy OWNER TO kefu_owner;

COMMENT ON SCHEMA policy IS 'Regimes, parameters and the dated values that hold for a company, shop or unit.';

CREATE SCHEMA report;

ALTER SCHEMA report OWNER TO kefu_owner;

COMMENT ON SCHEMA report IS 'One function a report, with its titles, columns and recipients.';

CREATE SCHEMA staff;

ALTER SCHEMA staff OWNER TO kefu_owner;

COMMENT ON SCHEMA staff IS 'The directory of people and their employment in each shop.';

CREATE SCHEMA staging;

ALTER SCHEMA staging OWNER TO kefu_owner;

COMMENT ON SCHEMA staging IS 'Judges and merges imported files from the session''s temporary tables.';

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA kefu;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE TYPE access.action AS ENUM (
    'read',
    'write',
    'approve'
);

ALTER TYPE access.action OWNER TO kefu_owner;

COMMENT ON TYPE access.action IS 'read: see; write: enter and change; approve: decide on, and correct, what others entered.';

CREATE TYPE access.reach AS ENUM (
    'SELF',
    'TEAM',
    'CENTRE',
    'SECTION',
    'DEPARTMENT',
    'SHOP',
    'COMPANY'
);

ALTER TYPE access.reach OWNER TO kefu_owner;

COMMENT ON TYPE access.reach IS 'How far a right reaches from the unit of the assignment.';

CREATE TYPE attendance.anomaly AS ENUM (
    'missing_in',
    'missing_out',
    'late',
    'early',
    'absent'
);

ALTER TYPE attendance.anomaly OWNER TO kefu_owner;

COMMENT ON TYPE attendance.anomaly IS 'What is not as rostered on a day.';

CREATE TYPE attendance.decision AS ENUM (
    'excused',
    'confirmed'
);

ALTER TYPE attendance.decision OWNER TO kefu_owner;

COMMENT ON TYPE attendance.decision IS 'excused: no consequence for the person; confirmed: it stands as recorded.';

CREATE TYPE attendance.direction AS ENUM (
    'in',
    'out'
);

ALTER TYPE attendance.direction OWNER TO kefu_owner;

COMMENT ON TYPE attendance.direction IS 'What a punch says it is; many clocks do not say.';

CREATE TYPE attendance.time_kind AS ENUM (
    'personal_leave',
    'sick_leave',
    'annual_leave',
    'marriage_leave',
    'maternity_leave',
    'bereavement_leave',
    'lieu_leave',
    'business_outing',
    'business_trip',
    'overtime'
);

ALTER TYPE attendance.time_kind OWNER TO kefu_owner;

COMMENT ON TYPE attendance.time_kind IS 'Approved time of a day: leave (ATT-012 to ATT-015), day off in lieu and overtime (ATT-017), outing and trip (ATT-018).';

CREATE TYPE calendar.day_type AS ENUM (
    'working',
    'rest',
    'statutory',
    'makeup'
);

ALTER TYPE calendar.day_type OWNER TO kefu_owner;

COMMENT ON TYPE calendar.day_type IS 'working: ordinary working day; rest: off day that is no statutory day; statutory: one of the days of the regulation (300 %); makeup: weekend day that is worked instead of an off day.';

CREATE TYPE org.shop_kind AS ENUM (
    'head_office',
    'scenic_area',
    'massage_shop',
    'online_shop',
    'call_centre'
);

ALTER TYPE org.shop_kind OWNER TO kefu_owner;

COMMENT ON TYPE org.shop_kind IS 'What a shop is; its template and its regimes follow from it.';

CREATE TYPE org.unit_kind AS ENUM (
    'shop',
    'department',
    'section',
    'centre',
    'team'
);

ALTER TYPE org.unit_kind OWNER TO kefu_owner;

COMMENT ON TYPE org.unit_kind IS 'Level of a unit: the scopes of rights name these (RBAC-001b).';

CREATE TYPE pay.run_kind AS ENUM (
    'regular',
    'final',
    'year_end'
);

ALTER TYPE pay.run_kind OWNER TO kefu_owner;

COMMENT ON TYPE pay.run_kind IS 'regular: the month''s run; final: settlement on leaving; year_end: the year''s bonus.';

CREATE TYPE policy.scope AS ENUM (
    'company',
    'shop',
    'unit'
);

ALTER TYPE policy.scope OWNER TO kefu_owner;

COMMENT ON TYPE policy.scope IS 'What a value is set for; unit wins over shop, shop over company.';

CREATE TYPE policy.value_type AS ENUM (
    'money',
    'rate',
    'integer',
    'minutes',
    'days',
    'boolean',
    'text',
    'table',
    'bands'
);

ALTER TYPE policy.value_type OWNER TO kefu_owner;

COMMENT ON TYPE policy.value_type IS 'How the jsonb of a value is read.';

CREATE PROCEDURE access.close_door(IN target regclass)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  name text := (select relname from pg_class where oid = target);
  old_policy name;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for old_policy in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', old_policy, target);
  end loop;
  execute format('revoke all on %s from public, kefu_member, kefu_batch', target);
  execute format('create policy %I on %s to kefu_owner using (true) with check (true)',
    name || '_owner', target);
  execute format('grant select, insert, update, delete on %s to kefu_batch', target);
end
$$;

ALTER PROCEDURE access.close_door(IN target regclass) OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.close_door(IN target regclass) IS 'Forces row security on a table and leaves it to its owner and the batch.';

CREATE FUNCTION access.company_shops(first_day date, last_day date, of_login name DEFAULT CURRENT_USER) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select count(*)::integer
    from access.login l
    join staff.employee e on e.employee_id = l.employee_id
    join org.shop s on s.company_id = e.company_id
    where l.login = of_login and l.ended_at is null
      and s.valid && daterange(first_day, last_day, '[]')
  );
end
$$;

ALTER FUNCTION access.company_shops(first_day date, last_day date, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.company_shops(first_day date, last_day date, of_login name) IS 'Number of shops of a login''s company in a period, seen or not; 0 for a role that is no person.';

CREATE PROCEDURE access.confirm_accounts()
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

ALTER PROCEDURE access.confirm_accounts() OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.confirm_accounts() IS 'Refuses a session without the account right in force, the owner apart (RBAC-009).';

CREATE FUNCTION access.confirm_company(of_resource text, of_login name) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if exists (
    select from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = 'read'
      and s.valid @> access.today() and s.company
  ) and not access.several_companies() then
    return true;
  end if;
  raise exception 'the company-wide right of % on % is no longer in force', of_login, of_resource
    using errcode = 'insufficient_privilege',
      hint = 'call access.refresh() brings the group memberships up to date.';
end
$$;

ALTER FUNCTION access.confirm_company(of_resource text, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.confirm_company(of_resource text, of_login name) IS 'True where access.scope gives the login the whole company; else an error, never silence.';

CREATE FUNCTION access.coverage(of_resources text[], first_day date, last_day date) RETURNS TABLE(shop_id bigint, root_unit_id bigint, code text, name_zh text, name_en text, reach text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with granted as (
    select s.units, s.shops, s.own from access.scope s
    where s.login = current_user and s.resource = any (of_resources) and s.action = 'read'
      and s.valid @> access.today()
  ), reached as (
    select u.unit_id from granted g cross join unnest(g.units) u (unit_id)
    group by u.unit_id having count(*) = cardinality(of_resources)
  ), whole as (
    select w.shop_id from granted g cross join unnest(g.shops) w (shop_id)
    group by w.shop_id having count(*) = cardinality(of_resources)
  )
  select s.shop_id, s.unit_id, s.code, s.name_zh, s.name_en,
    case
      when not row_security_active('access.scope') then 'whole'
      when exists (select from whole w where w.shop_id = s.shop_id) then 'whole'
      when exists (select from reached r join org.unit u on u.unit_id = r.unit_id
        where u.shop_id = s.shop_id) then 'part'
      when (select count(*) from granted g where g.own) = cardinality(of_resources)
        and exists (
          select from staff.employment m
          where m.shop_id = s.shop_id and m.employee_id = access.me(current_user)
            and lower(m.valid) <= last_day) then 'own'
      else 'none'
    end
  from org.shop s
  where s.valid && daterange(first_day, last_day, '[]')
  order by s.code collate "C"
$$;

ALTER FUNCTION access.coverage(of_resources text[], first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.coverage(of_resources text[], first_day date, last_day date) IS 'Visible shops and how far the caller reads all of the resources there: whole, part, own rows, none.';

CREATE FUNCTION access.create_login(for_employee_no text, new_login text, new_password text DEFAULT NULL::text, in_company text DEFAULT NULL::text) RETURNS name
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  person bigint;
  found int;
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
  insert into access.login (login, employee_id) values (new_login, person)
  on conflict (login) do update set ended_at = null
    where access.login.ended_at is not null;
  perform access.rebuild(array[person]);
  return new_login;
end
$_$;

ALTER FUNCTION access.create_login(for_employee_no text, new_login text, new_password text, in_company text) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.create_login(for_employee_no text, new_login text, new_password text, in_company text) IS 'Creates the login role of an employee and works out his rights; returns the role name (RBAC-013).';

CREATE FUNCTION access.derived_scope(for_employees bigint[]) RETURNS TABLE(login name, resource text, action access.action, valid daterange, own boolean, company boolean, units bigint[], shops bigint[])
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with person as (
    select l.login, l.employee_id from access.login l
    where l.ended_at is null and l.employee_id = any (for_employees)
  ), held as (
    select p.login, a.shop_id, a.unit_id, a.post_code, a.valid
    from person p
    join org.assignment a on a.employee_id = p.employee_id
    where coalesce(upper(a.valid), 'infinity') > access.today()
  ), structure_change as (
    -- Only changes still to come split the time ahead.
    select distinct c.day from (
      select lower(p.valid) as day from org.placement p
      union all select upper(p.valid) from org.placement p
    ) c where c.day > access.today()
  ), break as (
    select h.login, access.today() as day from held h
    union select h.login, lower(h.valid) from held h where lower(h.valid) > access.today()
    union select h.login, upper(h.valid) from held h where not upper_inf(h.valid)
    union select h.login, c.day from (select distinct held.login from held) h, structure_change c
  ), segment as (
    select b.login, b.day as from_day, lead(b.day) over (partition by b.login order by b.day) as to_day
    from break b
  ), granted as (
    select s.login, s.from_day, s.to_day, h.shop_id, h.unit_id, h.post_code,
      r.resource, r.action, r.reach
    from segment s
    join held h on h.login = s.login and h.valid @> s.from_day
    join access.right r on r.post_code = h.post_code
  ), reached as (
    -- The units of a reach do not depend on the resource: work them out once a post and reach.
    select g.login, g.from_day, g.shop_id, g.unit_id, g.post_code, g.reach, u.unit_id as reached_unit_id
    from (
      select distinct login, from_day, shop_id, unit_id, post_code, reach from granted
    ) g
    cross join lateral access.reached_units(g.reach, g.shop_id, g.unit_id, g.post_code, g.from_day) u
  ), reading as (
    -- Policies apply downward: who reads a unit's also reads those of the units above it.
    select g.login, g.resource, g.action, g.from_day, g.to_day, r.reached_unit_id
    from granted g
    join reached r using (login, from_day, shop_id, unit_id, post_code, reach)
    union
    select g.login, g.resource, g.action, g.from_day, g.to_day, above.unit_id
    from granted g
    join access.resource kind on kind.resource = g.resource and kind.includes_ancestors
    cross join lateral (
      select a.unit_id from org.ancestors(g.unit_id, g.from_day) a
      union
      -- Values of the whole company stand at the head office's root.
      select head.unit_id from org.shop head
      join org.shop own on own.company_id = head.company_id and own.shop_id = g.shop_id
      where head.kind = 'head_office'
    ) above
    where g.action = 'read'
  ), listed as (
    select r.login, r.resource, r.action, r.from_day, array_agg(r.reached_unit_id order by r.reached_unit_id) as units
    from reading r
    group by r.login, r.resource, r.action, r.from_day
  ), whole_shop as (
    select w.login, w.resource, w.action, w.from_day, array_agg(w.shop_id order by w.shop_id) as shops
    from (
      select distinct g.login, g.resource, g.action, g.from_day, s.shop_id
      from granted g
      join org.shop own on own.shop_id = g.shop_id
      join org.shop s on s.company_id = own.company_id
        and (g.reach = 'COMPANY' or (g.reach = 'SHOP' and s.shop_id = g.shop_id))
      where g.reach in ('SHOP', 'COMPANY')
    ) w
    group by w.login, w.resource, w.action, w.from_day
  )
  select g.login, g.resource, g.action, daterange(g.from_day, g.to_day),
    true, bool_or(g.reach = 'COMPANY'),
    coalesce((select l.units from listed l where l.login = g.login and l.resource = g.resource
      and l.action = g.action and l.from_day = g.from_day), '{}'),
    coalesce((select w.shops from whole_shop w where w.login = g.login and w.resource = g.resource
      and w.action = g.action and w.from_day = g.from_day), '{}')
  from granted g
  group by g.login, g.resource, g.action, g.from_day, g.to_day
$$;

ALTER FUNCTION access.derived_scope(for_employees bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.derived_scope(for_employees bigint[]) IS 'What access.scope must hold for these people from today on (RBAC-001).';

CREATE FUNCTION access.end_login(old_login text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  person bigint;
  group_role name;
begin
  call access.confirm_accounts();
  update access.login l set ended_at = now()
  where l.login = old_login and l.ended_at is null
  returning l.employee_id into person;
  if person is null then
    raise exception 'there is no login % in force', old_login using errcode = 'no_data_found',
      hint = 'select login, ended_at from access.login lists them.';
  end if;
  delete from access.scope s where s.login = old_login;
  for group_role in
    select g.rolname from pg_auth_members m
    join pg_roles g on g.oid = m.roleid
    join pg_roles r on r.oid = m.member
    where r.rolname = old_login and g.rolname like 'kefu\_%'
  loop
    execute format('revoke %I from %I', group_role, old_login);
  end loop;
  execute format('revoke %I from kefu_batch', old_login);
  execute format('alter role %I nologin', old_login);
end
$$;

ALTER FUNCTION access.end_login(old_login text) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.end_login(old_login text) IS 'Ends a login: no rights from the next statement on, no new connection (RBAC-001a).';

CREATE FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint DEFAULT NULL::bigint) RETURNS TABLE(allowed boolean, because text, post_code text, held_in_unit text, reach access.reach, valid_from date, valid_to date)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with person as (
    select l.login, l.employee_id, l.ended_at from access.login l where l.login = of_login
  ), held as (
    select a.post_code, a.shop_id, a.unit_id, a.valid, u.code as unit_code,
      a.valid @> access.today() as in_force
    from person p
    join org.assignment a on a.employee_id = p.employee_id
    join org.unit u on u.unit_id = a.unit_id
  ), claim as (
    select h.*, r.reach,
      exists (
        select from access.reached_units(r.reach, h.shop_id, h.unit_id, h.post_code, access.today()) x
        where x.unit_id = of_unit_id
      ) as reaches,
      (p.employee_id = of_employee_id) as own
    from held h
    cross join person p
    join access.right r
      on r.post_code = h.post_code and r.resource = of_resource and r.action = for_action
  )
  select c.in_force and (c.reaches or (coalesce(c.own, false) and for_action = 'read')),
    case
      when not c.in_force then 'the assignment is not in force today'
      when c.reaches then 'the unit lies within the reach of the right'
      when c.own and for_action = 'read' then 'the row is the person''s own'
      else 'the unit lies outside the reach of the right'
    end,
    c.post_code, c.unit_code, c.reach, lower(c.valid), (upper(c.valid) - 1)
  from claim c
  union all
  select false, 'the login has ended', null, null, null, null, null
  from person p where p.ended_at is not null
  union all
  select false, 'no post of this login has the right ' || for_action || ' on ' || of_resource,
    h.post_code, h.unit_code, null, lower(h.valid), (upper(h.valid) - 1)
  from held h
  where not exists (select from claim)
  union all
  select false, 'the login holds no assignment that you may see', null, null, null, null, null
  where not exists (select from held)
  order by 1 desc, 3 nulls last
$$;

ALTER FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint) IS 'Says for each post of a login whether and why it reaches rows of a unit (RBAC-001).';

CREATE FUNCTION access.follow_assignments() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  people bigint[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct n.employee_id) into people from new_rows n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct o.employee_id) into people from old_rows o;
  else
    select array_agg(distinct c.employee_id) into people
    from (select o.employee_id from old_rows o union select n.employee_id from new_rows n) c;
  end if;
  if people is not null then
    perform access.rebuild(people);
    perform access.move_files(people);
  end if;
  return null;
end
$$;

ALTER FUNCTION access.follow_assignments() OWNER TO kefu_owner;

COMMENT ON FUNCTION access.follow_assignments() IS 'Keeps scopes and home units equal to the assignments they derive from (RBAC-001a).';

CREATE FUNCTION access.follow_structure() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if exists (select from changed_rows) then
    perform access.rebuild_all();
  end if;
  return null;
end
$$;

ALTER FUNCTION access.follow_structure() OWNER TO kefu_owner;

COMMENT ON FUNCTION access.follow_structure() IS 'Keeps scopes equal to the unit tree and the rights of posts (RBAC-001b).';

CREATE PROCEDURE access.internal(IN target regclass)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  call access.close_door(target);
  call access.record_protection(target, 'internal');
end
$$;

ALTER PROCEDURE access.internal(IN target regclass) OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.internal(IN target regclass) IS 'Keeps a table to its owner and the batch.';

CREATE FUNCTION access.me(of_login name DEFAULT CURRENT_USER) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (select l.employee_id from access.login l where l.login = of_login and l.ended_at is null);
end
$$;

ALTER FUNCTION access.me(of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.me(of_login name) IS 'Employee id of a login in force; null for anybody else (RBAC-013).';

CREATE FUNCTION access.move_files(for_employees bigint[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with home as (
    select distinct on (a.employee_id) a.employee_id, a.shop_id, a.unit_id
    from org.assignment a
    where a.employee_id = any (for_employees) and a.is_primary
    order by a.employee_id, (a.valid @> access.today()) desc,
      (lower(a.valid) > access.today()) desc,
      case when lower(a.valid) > access.today() then lower(a.valid) end,
      lower(a.valid) desc
  )
  update staff.employee e set shop_id = h.shop_id, unit_id = h.unit_id
  from home h
  where e.employee_id = h.employee_id and (e.shop_id, e.unit_id) <> (h.shop_id, h.unit_id);

  with place as (
    select distinct on (m.shop_id, m.employee_id, m.entry_date)
      m.shop_id, m.employee_id, m.entry_date, a.unit_id
    from staff.employment m
    join org.assignment a
      on a.shop_id = m.shop_id and a.employee_id = m.employee_id and a.valid && m.valid
    where m.employee_id = any (for_employees)
    order by m.shop_id, m.employee_id, m.entry_date, (a.valid @> access.today()) desc,
      a.is_primary desc, lower(a.valid) desc
  )
  update staff.employment m set unit_id = p.unit_id
  from place p
  where m.shop_id = p.shop_id and m.employee_id = p.employee_id and m.entry_date = p.entry_date
    and m.unit_id <> p.unit_id;
$$;

ALTER FUNCTION access.move_files(for_employees bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.move_files(for_employees bigint[]) IS 'Keeps staff.employee and staff.employment under the unit of the current assignment.';

CREATE FUNCTION access.my_logins(of_login name) RETURNS name[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select array_agg(l.login)
    from access.scope s
    join access.login me on me.login = s.login and me.ended_at is null
    join staff.employee own on own.employee_id = me.employee_id
    join staff.employee e on e.unit_id = any (s.units)
      or (s.company and e.company_id = own.company_id)
    join access.login l on l.employee_id = e.employee_id
    where s.login = of_login and s.resource = 'account' and s.action = 'read'
      and s.valid @> access.today()
  );
end
$$;

ALTER FUNCTION access.my_logins(of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.my_logins(of_login name) IS 'Logins of the people whose accounts a login may read; null without the right (RBAC-T1).';

CREATE FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select array_agg(distinct a.employee_id)
    from access.scope s
    join org.assignment a on a.unit_id = any (s.units)
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;

ALTER FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) IS 'People ever assigned to the units that a login reaches today; null without a right (RBAC-001b).';

CREATE FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select s.shops from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;

ALTER FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) IS 'Shops that a login reaches as a whole today; null without a right, which matches no row.';

CREATE FUNCTION access.my_trail(of_login name) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select array_agg(p.table_name)
    from access.scope trail
    join access.protected_table p on p.protection = 'published' or exists (
      select from access.scope s
      where s.login = of_login and s.resource = p.resource and s.action = 'read'
        and s.valid @> access.today() and s.units @> trail.units
    )
    where trail.login = of_login and trail.resource = 'account' and trail.action = 'read'
      and trail.valid @> access.today()
  );
end
$$;

ALTER FUNCTION access.my_trail(of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.my_trail(of_login name) IS 'Tables whose rows a login may read wherever it reads the trail; null without the right (RBAC-T1).';

CREATE FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select s.units from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today()
  );
end
$$;

ALTER FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) IS 'Units of a resource that a login reaches today; null without a right, which matches no row.';

CREATE FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select l.employee_id
    from access.scope s
    join access.login l on l.login = s.login and l.ended_at is null
    where s.login = of_login and s.resource = of_resource and s.action = for_action
      and s.valid @> access.today() and s.own
  );
end
$$;

ALTER FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) IS 'Employee id whose own rows the login may see, null without a right in force (RBAC-001a).';

CREATE FUNCTION access.own_shops(of_login name) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 100000
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return (
    select array_agg(distinct m.shop_id)
    from access.login l
    join staff.employment m on m.employee_id = l.employee_id
    where l.login = of_login and l.ended_at is null
  );
end
$$;

ALTER FUNCTION access.own_shops(of_login name) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.own_shops(of_login name) IS 'Shops that employ or employed the person of a login.';

CREATE PROCEDURE access.protect(IN target regclass, IN resource text, IN own boolean DEFAULT false, IN write_key text DEFAULT 'unit_id'::text, IN insert_action access.action DEFAULT 'write'::access.action, IN update_action access.action DEFAULT 'write'::access.action, IN delete_action access.action DEFAULT 'write'::access.action, IN others_only boolean DEFAULT false, IN actor_column text DEFAULT NULL::text, IN audited boolean DEFAULT false, IN own_by_shop boolean DEFAULT false, IN own_people boolean DEFAULT false)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  name text := (select relname from pg_class where oid = target);
  group_role text := 'kefu_company_' || resource;
  reach text := case write_key when 'shop_id' then 'my_shops' else 'my_units' end;
  guard text := '';
  people text := '';
  signature text := '';
  writable text;
  changeable text;
  command record;
begin
  call access.close_door(target);

  execute format('create policy %I on %s for select to kefu_member using '
    '(unit_id = any ((select access.my_units(%L, ''read'', current_user))::bigint[]))',
    name || '_scope_read', target, resource);
  if own then
    execute format('create policy %I on %s for select to kefu_member using '
      '(employee_id = (select access.own_employee(%L, ''read'', current_user))%s)',
      name || '_own_read', target, resource,
      -- Where the only index on the person starts with the shop, the shops are named too.
      case when own_by_shop
        then ' and shop_id = any ((select access.own_shops(current_user))::bigint[])' else '' end);
  end if;
  if exists (select from pg_roles where rolname = group_role) then
    execute format('create policy %I on %s for select to %I using (true)',
      name || '_company_read', target, group_role);
    execute format('create policy %I on %s as restrictive for select to %I using '
      '((select access.confirm_company(%L, current_user)))',
      name || '_company_confirmed', target, group_role, resource);
  end if;
  execute format('grant select on %s to kefu_member', target);

  if others_only then
    guard := ' and employee_id <> (select access.me(current_user))';
  end if;
  -- %s stays for the action of each command.
  if own_people then
    people := format(
      ' and employee_id in (select unnest(access.my_people(%L, %%L, current_user)))', resource);
  end if;
  if actor_column is not null then
    signature := format(' and %I = current_user', actor_column);
  end if;

  -- Columns that the database fills by itself are nobody's to write.
  select string_agg(quote_ident(attname), ', ' order by attnum),
    string_agg(quote_ident(attname), ', ' order by attnum) filter (where attname <> 'shop_id')
  into writable, changeable
  from pg_attribute
  where attrelid = target and attnum > 0 and not attisdropped
    and attidentity <> 'a' and attgenerated = '';

  for command in
    select * from (values ('insert', insert_action), ('update', update_action),
      ('delete', delete_action)) c (verb, action)
    where c.action is not null
  loop
    execute format('create policy %I on %s for %s to kefu_member ',
        name || '_' || command.verb, target, command.verb)
      || case when command.verb <> 'insert' then format(
        'using (%1$I in (select unnest(access.%2$s(%3$L, %4$L, current_user)))%5$s) ',
        write_key, reach, resource, command.action, guard) else '' end
      || case when command.verb <> 'delete' then format(
        'with check (%1$I in (select unnest(access.%2$s(%3$L, %4$L, current_user)))%5$s)',
        write_key, reach, resource, command.action,
        guard || signature || format(people, command.action)) else '' end;
    execute case command.verb
      when 'insert' then format('grant insert (%s) on %s to kefu_member', writable, target)
      -- The shop of a row never changes.
      when 'update' then format('grant update (%s) on %s to kefu_member', changeable, target)
      else format('grant delete on %s to kefu_member', target) end;
  end loop;

  call access.record_protection(target, 'scoped', resource, own, write_key, insert_action,
    update_action, delete_action, others_only, actor_column, audited, own_by_shop);
end
$_$;

ALTER PROCEDURE access.protect(IN target regclass, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean, IN own_people boolean) OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.protect(IN target regclass, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean, IN own_people boolean) IS 'Writes all of a table''s policies and grants from the one template (RBAC-001).';

CREATE PROCEDURE access.publish(IN target regclass, IN audited boolean DEFAULT false)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  call access.close_door(target);
  execute format('create policy %I on %s for select to kefu_member using (true)',
    (select relname from pg_class where oid = target) || '_published', target);
  execute format('grant select on %s to kefu_member', target);
  call access.record_protection(target, 'published', audited => audited);
end
$$;

ALTER PROCEDURE access.publish(IN target regclass, IN audited boolean) OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.publish(IN target regclass, IN audited boolean) IS 'Lets every member read a table of common facts and nobody write it.';

CREATE FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) RETURNS TABLE(unit_id bigint)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  top bigint;
begin
  case wanted
    when 'SELF' then
      return;
    when 'COMPANY' then
      return query
        select p.unit_id from org.placement p
        join org.shop s on s.shop_id = p.shop_id
        where p.valid @> on_day
          and s.company_id = (select c.company_id from org.shop c where c.shop_id = from_shop_id);
    when 'SHOP' then
      return query
        select p.unit_id from org.placement p where p.shop_id = from_shop_id and p.valid @> on_day;
    when 'TEAM' then
      -- A team leader leads the units that his post heads, at or below the unit of his assignment.
      return query
        select distinct below.unit_id
        from org.subtree(from_unit_id, on_day) candidate
        join org.placement p on p.unit_id = candidate.unit_id and p.valid @> on_day
          and p.head_post_code = from_post_code
        cross join lateral org.subtree(candidate.unit_id, on_day) below;
    else
      -- The nearest unit of that kind at or above the assignment's; failing that, its own unit.
      select a.unit_id into top
      from org.ancestors(from_unit_id, on_day) a
      join org.unit u on u.unit_id = a.unit_id
      where u.kind::text = lower(wanted::text)
      order by a.distance
      limit 1;
      return query select s.unit_id from org.subtree(coalesce(top, from_unit_id), on_day) s;
  end case;
end
$$;

ALTER FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) IS 'Units reached from an assignment by a scope of table RBAC-T1 (RBAC-001b).';

CREATE FUNCTION access.rebuild(for_employees bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  change record;
begin
  delete from access.scope s using access.login l
  where l.login = s.login and l.employee_id = any (for_employees);
  insert into access.scope (login, resource, action, valid, own, company, units, shops)
  select d.login, d.resource, d.action, d.valid, d.own, d.company, d.units, d.shops
  from access.derived_scope(for_employees) d;

  -- Group roles follow: who reads a whole company gets the shorter plan of those policies.
  for change in
    with wanted as (
      select s.login, 'kefu_company_' || s.resource as group_role
      from access.scope s join access.login l using (login)
      where l.employee_id = any (for_employees)
        and s.action = 'read' and s.company and s.valid @> access.today()
        -- Their policies let every row through: right as long as there is one company.
        and (select count(distinct o.company_id) = 1 from org.shop o)
      union
      select s.login, 'kefu_accounts'
      from access.scope s join access.login l using (login)
      where l.employee_id = any (for_employees)
        and s.resource = 'account' and s.action = 'write' and s.valid @> access.today()
    ), held as (
      select l.login, g.rolname::text as group_role
      from access.login l
      join pg_roles r on r.rolname = l.login
      join pg_auth_members m on m.member = r.oid
      join pg_roles g on g.oid = m.roleid
      where l.employee_id = any (for_employees)
        and (g.rolname like 'kefu\_company\_%' or g.rolname = 'kefu_accounts')
    )
    select coalesce(w.login, h.login) as login, coalesce(w.group_role, h.group_role) as group_role,
      h.login is null as missing
    from wanted w full join held h on h.login = w.login and h.group_role = w.group_role
    where (w.login is null or h.login is null)
      and exists (select from pg_roles r where r.rolname = coalesce(w.group_role, h.group_role))
      and exists (select from pg_roles r where r.rolname = coalesce(w.login, h.login))
    order by 1, 2
  loop
    if change.missing then
      execute format('grant %I to %I', change.group_role, change.login);
    else
      execute format('revoke %I from %I', change.group_role, change.login);
    end if;
  end loop;
end
$$;

ALTER FUNCTION access.rebuild(for_employees bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.rebuild(for_employees bigint[]) IS 'Rewrites scopes and group memberships of people after a change of what they derive from (RBAC-001a).';

CREATE FUNCTION access.rebuild_all() RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select access.rebuild(coalesce(array_agg(l.employee_id), '{}')) from access.login l
$$;

ALTER FUNCTION access.rebuild_all() OWNER TO kefu_owner;

COMMENT ON FUNCTION access.rebuild_all() IS 'Rewrites the scopes of everybody; run once a day for dated changes.';

CREATE PROCEDURE access.record_protection(IN target regclass, IN kind text, IN resource text DEFAULT NULL::text, IN own boolean DEFAULT false, IN write_key text DEFAULT 'unit_id'::text, IN insert_action access.action DEFAULT NULL::access.action, IN update_action access.action DEFAULT NULL::access.action, IN delete_action access.action DEFAULT NULL::access.action, IN others_only boolean DEFAULT false, IN actor_column text DEFAULT NULL::text, IN audited boolean DEFAULT false, IN own_by_shop boolean DEFAULT false)
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  insert into access.protected_table as p (table_name, protection, resource, own, write_key,
    insert_action, update_action, delete_action, others_only, actor_column, audited, own_by_shop)
  select format('%s.%s', n.nspname, c.relname), kind, record_protection.resource,
    record_protection.own, record_protection.write_key, record_protection.insert_action,
    record_protection.update_action, record_protection.delete_action,
    record_protection.others_only, record_protection.actor_column, record_protection.audited,
    record_protection.own_by_shop
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target
  on conflict (table_name) do update set protection = excluded.protection,
    resource = excluded.resource, own = excluded.own, write_key = excluded.write_key,
    insert_action = excluded.insert_action, update_action = excluded.update_action,
    delete_action = excluded.delete_action, others_only = excluded.others_only,
    actor_column = excluded.actor_column, audited = excluded.audited,
    own_by_shop = excluded.own_by_shop
$$;

ALTER PROCEDURE access.record_protection(IN target regclass, IN kind text, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean) OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.record_protection(IN target regclass, IN kind text, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean) IS 'Notes how a table is protected.';

CREATE PROCEDURE access.refresh()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform access.rebuild_all();
end
$$;

ALTER PROCEDURE access.refresh() OWNER TO kefu_owner;

COMMENT ON PROCEDURE access.refresh() IS 'Brings scopes and memberships up to date with today; gives nobody more than the assignments do.';

CREATE FUNCTION access.several_companies() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ select count(distinct s.company_id) > 1 from org.shop s $$;

ALTER FUNCTION access.several_companies() OWNER TO kefu_owner;

COMMENT ON FUNCTION access.several_companies() IS 'Whether shops of more than one company live here: then nobody reads without naming units.';

CREATE FUNCTION access.today() RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ select (now() at time zone 'Asia/Shanghai')::date $$;

ALTER FUNCTION access.today() OWNER TO kefu_owner;

COMMENT ON FUNCTION access.today() IS 'Today in Asia/Shanghai; a session''s time zone cannot move it.';

CREATE FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) RETURNS TABLE(unit_id bigint, reached boolean)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with recursive below (unit_id) as (
    select top_unit_id
    union
    select p.unit_id
    from below b
    join org.placement p on p.parent_unit_id = b.unit_id
      and p.valid && daterange(first_day, last_day, '[]')
  )
  select b.unit_id,
    not row_security_active('access.scope') or (
      select count(*) from access.scope s
      where s.login = current_user and s.resource = any (of_resources) and s.action = 'read'
        and s.valid @> access.today() and b.unit_id = any (s.units)
    ) = cardinality(of_resources)
  from below b
  order by b.unit_id
$$;

ALTER FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) IS 'Units below a unit at any time of a period, and whether the caller reads all of the resources there.';

CREATE FUNCTION attendance.day(first_day date, last_day date) RETURNS TABLE(shop_id bigint, employee_id bigint, work_date date, shift_no smallint, unit_id bigint, shift_code text, starts_at timestamp with time zone, ends_at timestamp with time zone, scheduled_minutes integer, day_share numeric, first_in timestamp with time zone, last_out timestamp with time zone, late_minutes integer, early_minutes integer, missing_in boolean, missing_out boolean, absent boolean, cleared boolean, leave_minutes integer, outing_minutes integer, trip_minutes integer, attended_share numeric, absent_share numeric)
    LANGUAGE sql STABLE ROWS 100000
    AS $$
  select j.shop_id, j.employee_id, j.work_date, j.shift_no, j.unit_id, j.shift_code,
    j.starts_at, j.ends_at, j.scheduled_minutes, j.day_share, j.came, j.went,
    case when j.came > j.starts_at and j.late_excused is not true then greatest(
      floor(extract(epoch from j.came - j.starts_at) / 60)::integer
      - coalesce(j.away_with_break, 0), 0) else 0 end,
    -- What the lateness did not use up of the approved time excuses early leaving.
    case when j.went < j.ends_at and j.early_excused is not true then greatest(
      floor(extract(epoch from j.ends_at - j.went) / 60)::integer
      - greatest(coalesce(j.away_with_break, 0) - case when j.came > j.starts_at
        then floor(extract(epoch from j.came - j.starts_at) / 60)::integer else 0 end, 0), 0)
      else 0 end,
    j.missing_in, j.missing_out, j.absent,
    not (j.missing_in and j.in_cleared is not true)
      and not (j.missing_out and j.out_cleared is not true),
    coalesce((j.away_leave * j.day_share)::integer, 0),
    coalesce((j.away_outing * j.day_share)::integer, 0),
    coalesce((j.away_trip * j.day_share)::integer, 0),
    case
      when j.absent then 0
      when j.away_leave is null then j.day_share
      when j.away_leave * j.day_share >= j.scheduled_minutes then 0
      else round(j.day_share * (1 - j.away_leave * j.day_share / j.scheduled_minutes), 4) end,
    case
      when not j.absent then 0
      when j.away_minutes is null then j.day_share
      else round(j.day_share * (1 - j.away_minutes * j.day_share / j.scheduled_minutes), 4) end
  from (
    select judged.*,
      -- A day without any punch is absence, not two missing punches; a split day with one part
      -- unpunched lacks punches.
      judged.came is null and judged.in_excused is not true
        and (judged.went is not null or judged.split_punched is true)
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as missing_in,
      judged.went is null and judged.out_excused is not true
        and (judged.came is not null or judged.split_punched is true)
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as missing_out,
      judged.came is null and judged.went is null and judged.split_punched is not true
        and judged.absent_excused is not true
        and (judged.away_minutes is null
          or judged.away_minutes * judged.day_share < judged.scheduled_minutes) as absent
    from (
      select clocked.*, split.punched as split_punched, decided.in_cleared, decided.out_cleared,
        decided.in_excused, decided.out_excused, decided.late_excused, decided.early_excused,
        decided.absent_excused,
        away.minutes as away_minutes, away.leave_minutes as away_leave,
        away.outing_minutes as away_outing, away.trip_minutes as away_trip,
        -- Half a shift or more takes its break with it; parts of a split day share the time.
        (away.minutes * clocked.day_share)::integer
          + case when away.minutes * clocked.day_share * 2 >= clocked.scheduled_minutes
            then clocked.break_minutes else 0 end as away_with_break,
        -- Who is away for a part of the shift comes late or goes early on purpose: both taps may
        -- then lie on one side of the shift's middle.
        case
          when clocked.first_in is not null or away.minutes is null then clocked.first_in
          when clocked.first_tap < clocked.last_out - interval '10 minutes' then clocked.first_tap
        end as came,
        case
          when clocked.last_out is not null or away.minutes is null then clocked.last_out
          when clocked.last_tap > clocked.first_in + interval '10 minutes' then clocked.last_tap
        end as went
      from (
        -- The common shift: its punch window lies inside its date, so the day's punches are added
        -- up by date first; where some of them lie outside the window, they are looked up.
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          case when d.first_any >= r.punch_from and d.last_any <= r.punch_until
            then least(d.first_in, case when d.first_tap <= r.midpoint then d.first_tap end)
            when d.first_any is not null then (
            select min(q.punched_at) filter (where q.direction = 'in'
                or q.direction is null and q.punched_at <= r.midpoint) from attendance.punch q
            where q.shop_id = r.shop_id and q.employee_id = r.employee_id
              and q.punch_date = r.work_date and q.punch_date between first_day and last_day
              and q.punched_at >= r.punch_from and q.punched_at <= r.punch_until)
          end as first_in,
          case when d.first_any >= r.punch_from and d.last_any <= r.punch_until
            then greatest(d.last_out, case when d.last_tap > r.midpoint then d.last_tap end)
            when d.first_any is not null then (
            select max(q.punched_at) filter (where q.direction = 'out'
                or q.direction is null and q.punched_at > r.midpoint) from attendance.punch q
            where q.shop_id = r.shop_id and q.employee_id = r.employee_id
              and q.punch_date = r.work_date and q.punch_date between first_day and last_day
              and q.punched_at >= r.punch_from and q.punched_at <= r.punch_until)
          end as last_out,
          case when d.first_tap >= r.punch_from then d.first_tap end as first_tap,
          case when d.last_tap <= r.punch_until then d.last_tap end as last_tap
        from attendance.roster r
        left join (
          select p.shop_id, p.employee_id, p.punch_date,
            min(p.punched_at) as first_any, max(p.punched_at) as last_any,
            min(p.punched_at) filter (where p.direction = 'in') as first_in,
            max(p.punched_at) filter (where p.direction = 'out') as last_out,
            min(p.punched_at) filter (where p.direction is null) as first_tap,
            max(p.punched_at) filter (where p.direction is null) as last_tap
          from attendance.punch p
          where p.punch_date between first_day and last_day
          group by p.shop_id, p.employee_id, p.punch_date
        ) d on d.shop_id = r.shop_id and d.employee_id = r.employee_id
          and d.punch_date = r.work_date
        where r.work_date between first_day and last_day and r.same_day
        union all
        -- Shifts whose window reaches into another date (B-61).
        select r.shop_id, r.employee_id, r.work_date, r.shift_no, r.unit_id, r.shift_code,
          r.starts_at, r.ends_at, r.scheduled_minutes, r.break_minutes, r.day_share,
          min(p.punched_at) filter (where p.direction = 'in'
            or p.direction is null and p.punched_at <= r.midpoint) as first_in,
          max(p.punched_at) filter (where p.direction = 'out'
            or p.direction is null and p.punched_at > r.midpoint) as last_out,
          min(p.punched_at) filter (where p.direction is null) as first_tap,
          max(p.punched_at) filter (where p.direction is null) as last_tap
        from attendance.roster r
        left join attendance.punch p on p.shop_id = r.shop_id and p.employee_id = r.employee_id
          and p.punch_date between r.work_date - 1 and r.work_date + 2
          and p.punch_date between first_day - 1 and last_day + 2
          and p.punched_at >= r.punch_from and p.punched_at <= r.punch_until
        where r.work_date between first_day and last_day and not r.same_day
        group by r.shop_id, r.employee_id, r.work_date, r.shift_no
      ) clocked
      left join (
        select t.shop_id, t.employee_id, t.work_date,
          sum(t.minutes)::integer as minutes,
          (sum(t.minutes) filter (
            where t.kind not in ('business_outing', 'business_trip')))::integer as leave_minutes,
          (sum(t.minutes) filter (where t.kind = 'business_outing'))::integer as outing_minutes,
          (sum(t.minutes) filter (where t.kind = 'business_trip'))::integer as trip_minutes
        from attendance.recorded_time t
        where t.work_date between first_day and last_day and t.kind <> 'overtime'
        group by t.shop_id, t.employee_id, t.work_date
      ) away on away.shop_id = clocked.shop_id and away.employee_id = clocked.employee_id
        and away.work_date = clocked.work_date
      left join (
        select c.shop_id, c.employee_id, c.work_date, c.shift_no,
          bool_or(c.anomaly = 'missing_in') as in_cleared,
          bool_or(c.anomaly = 'missing_in' and c.decision = 'excused') as in_excused,
          bool_or(c.anomaly = 'missing_out') as out_cleared,
          bool_or(c.anomaly = 'missing_out' and c.decision = 'excused') as out_excused,
          bool_or(c.anomaly = 'late' and c.decision = 'excused') as late_excused,
          bool_or(c.anomaly = 'early' and c.decision = 'excused') as early_excused,
          bool_or(c.anomaly = 'absent' and c.decision = 'excused') as absent_excused
        from attendance.clearance c
        where c.work_date between first_day and last_day
        group by c.shop_id, c.employee_id, c.work_date, c.shift_no
      ) decided on decided.shop_id = clocked.shop_id
        and decided.employee_id = clocked.employee_id
        and decided.work_date = clocked.work_date and decided.shift_no = clocked.shift_no
      left join (
        -- Split days on which some part has a punch.
        select r.shop_id, r.employee_id, r.work_date, true as punched
        from attendance.roster r
        join attendance.punch p on p.shop_id = r.shop_id and p.employee_id = r.employee_id
          and p.punch_date between r.work_date - 1 and r.work_date + 2
          and p.punch_date between first_day - 1 and last_day + 2
          and p.punched_at >= r.punch_from and p.punched_at <= r.punch_until
        where r.work_date between first_day and last_day and r.day_share < 1
        group by r.shop_id, r.employee_id, r.work_date
      ) split on split.shop_id = clocked.shop_id and split.employee_id = clocked.employee_id
        and split.work_date = clocked.work_date
    ) judged
  ) j
$$;

ALTER FUNCTION attendance.day(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.day(first_day date, last_day date) IS 'One row a rostered shift: punches, lateness, early leaving, missing punches, absence, leave.';

CREATE FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) RETURNS TABLE(shop_id bigint, employee_id bigint, work_date date, shift_no smallint, unit_id bigint, shift_code text, starts_at timestamp with time zone, ends_at timestamp with time zone, scheduled_minutes integer, day_share numeric, first_in timestamp with time zone, last_out timestamp with time zone, late_minutes integer, early_minutes integer, missing_in boolean, missing_out boolean, absent boolean, cleared boolean, leave_minutes integer, outing_minutes integer, trip_minutes integer, attended_share numeric, absent_share numeric)
    LANGUAGE sql STABLE
    AS $$
  select d.* from attendance.day(first_day, last_day) d where d.shop_id = for_shop_id
$$;

ALTER FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) IS 'attendance.day of one shop.';

CREATE FUNCTION attendance.ensure_partitions(first_day date, last_day date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  month_start date;
  name text;
  made integer := 0;
begin
  for month_start in
    select m::date from generate_series(
      date_trunc('month', first_day::timestamp), last_day::timestamp, '1 month') m
  loop
    name := 'punch_' || to_char(month_start, 'YYYY_MM');
    continue when to_regclass('attendance.' || name) is not null;
    if not pg_has_role('kefu_owner', 'usage') then
      raise exception 'there is no room for punches of % yet', to_char(month_start, 'YYYY-MM')
        using errcode = 'insufficient_privilege',
          hint = format('The database''s administrator opens it: set role kefu_owner; '
            'select attendance.ensure_partitions(%L, %L);', month_start, last_day);
    end if;
    execute format('create table attendance.%I partition of attendance.punch '
      'for values from (%L) to (%L)', name, month_start, (month_start + interval '1 month')::date);
    execute format('alter table attendance.%I enable row level security', name);
    execute format('alter table attendance.%I force row level security', name);
    execute format('create trigger punch_immutable_truncate before truncate on attendance.%I '
      'execute function attendance.refuse_change(%L)', name, 'attendance.punch');
    execute format('comment on table attendance.%I is %L', name,
      'Punches of ' || to_char(month_start, 'YYYY-MM') || '; read and written through attendance.punch.');
    made := made + 1;
  end loop;
  return made;
end
$$;

ALTER FUNCTION attendance.ensure_partitions(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.ensure_partitions(first_day date, last_day date) IS 'Makes the missing monthly partitions of attendance.punch; returns how many. Only the owner can.';

CREATE FUNCTION attendance.fill_roster() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  template attendance.shift_template;
  other record;
  midnight timestamptz := new.work_date::timestamp at time zone 'Asia/Shanghai';
  reach constant interval := interval '4 hours';
  middle timestamptz;
begin
  if new.starts_at is null or new.ends_at is null
    or tg_op = 'UPDATE' and new.shift_code <> old.shift_code then
    select * into template from attendance.shift_template t
    where t.shop_id = new.shop_id and t.code = new.shift_code and t.valid @> new.work_date;
    if template.code is null then
      raise exception 'shop % has no shift % on %', new.shop_id, new.shift_code, new.work_date
        using errcode = 'foreign_key_violation', constraint = 'roster_shift_code_known',
          hint = 'select code, valid from attendance.shift_template lists the shop''s shifts.';
    end if;
    new.starts_at := midnight + template.start_minute * interval '1 minute';
    new.ends_at := midnight + template.end_minute * interval '1 minute';
    new.break_minutes := template.break_minutes;
    new.day_share := template.day_share;
  end if;
  new.break_minutes := coalesce(new.break_minutes, 0);
  new.day_share := coalesce(new.day_share, 1);
  if new.starts_at < midnight or new.starts_at >= midnight + interval '1 day' then
    raise exception 'the shift of % starts on another day', new.work_date
      using errcode = 'check_violation', constraint = 'roster_starts_in_its_day';
  end if;

  new.midpoint := new.starts_at + (new.ends_at - new.starts_at) / 2;
  new.punch_from := new.starts_at - reach;
  new.punch_until := new.ends_at + reach;
  -- A neighbour nearer than twice the reach: the window ends in the middle of the gap.
  for other in
    select r.work_date, r.shift_no, r.starts_at, r.ends_at
    from attendance.roster r
    where r.shop_id = new.shop_id and r.employee_id = new.employee_id
      and r.work_date between new.work_date - 2 and new.work_date + 2
      and (r.work_date, r.shift_no) <> (new.work_date, new.shift_no)
      and (tg_op = 'INSERT' or (r.work_date, r.shift_no) <> (old.work_date, old.shift_no))
      and r.starts_at < new.ends_at + 2 * reach and r.ends_at > new.starts_at - 2 * reach
  loop
    if other.starts_at >= new.ends_at then
      middle := new.ends_at + (other.starts_at - new.ends_at) / 2;
      new.punch_until := least(new.punch_until, middle - interval '1 microsecond');
      update attendance.roster r
      set punch_from = greatest(r.punch_from, middle)
      where r.shop_id = new.shop_id and r.employee_id = new.employee_id
        and r.work_date = other.work_date and r.shift_no = other.shift_no;
    elsif other.ends_at <= new.starts_at then
      middle := other.ends_at + (new.starts_at - other.ends_at) / 2;
      new.punch_from := greatest(new.punch_from, middle);
      update attendance.roster r
      set punch_until = least(r.punch_until, middle - interval '1 microsecond')
      where r.shop_id = new.shop_id and r.employee_id = new.employee_id
        and r.work_date = other.work_date and r.shift_no = other.shift_no;
    end if;
  end loop;
  new.same_day := new.punch_from >= midnight and new.punch_until < midnight + interval '1 day';
  return new;
end
$$;

ALTER FUNCTION attendance.fill_roster() OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.fill_roster() IS 'Times, punch window and midpoint of a roster row, and the windows of its neighbours.';

CREATE FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  given integer;
begin
  if not exists (select from org.shop s where s.code = shop_code) then
    raise exception 'there is no shop %', shop_code using errcode = 'no_data_found';
  end if;
  insert into attendance.shift_template (shop_id, unit_id, code, name_zh, name_en, start_minute,
    end_minute, break_minutes, valid)
  select s.shop_id, s.unit_id, p.code, p.name_zh, p.name_en, p.start_minute, p.end_minute,
    p.break_minutes, daterange(from_day, null)
  from org.shop s
  cross join attendance.shift_pattern p
  where s.code = shop_code and p.pattern_code = any (patterns)
    and not exists (select from attendance.shift_template t where t.shop_id = s.shop_id
      and t.code = p.code and t.valid && daterange(from_day, null));
  get diagnostics given = row_count;
  return given;
end
$$;

ALTER FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) IS 'Copies patterns of ATT-002a to a shop''s shift templates; returns how many shifts it added.';

CREATE FUNCTION attendance.month_facts(first_day date, last_day date) RETURNS TABLE(shop_id bigint, employee_id bigint, unit_id bigint, employee_no text, employee_name text, post_code text, joined_on date, service_first date, service_last date, scheduled_days numeric, attended_days numeric, absent_days numeric, absent_dates date[], missing_punches integer, uncleared integer, late_dates date[], late_minutes integer[], early_dates date[], early_minutes integer[], personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric, other_leave_days numeric, paid_leave_days numeric, outing_times integer, trip_days numeric, overtime_working_minutes integer, overtime_rest_minutes integer, overtime_statutory_minutes integer, lieu_credit_minutes integer, leave_dates date[], leave_kinds text[], leave_lengths numeric[], leave_paid boolean[])
    LANGUAGE sql STABLE ROWS 10000
    AS $$
  select served.shop_id, served.employee_id, served.unit_id, served.employee_no, served.name_zh,
    served.post_code, served.joined_on, served.service_first, served.service_last,
    coalesce(worked.scheduled_days, 0), coalesce(worked.attended_days, 0),
    coalesce(worked.absent_days, 0),
    case when worked.absent_dates is null then '{}'
      else array(select u.d from unnest(worked.absent_dates) u (d) order by u.d) end,
    coalesce(worked.missing_punches, 0), coalesce(worked.uncleared, 0),
    case when worked.late_dates is null then '{}' else array(
      select u.d from unnest(worked.late_dates, worked.late_minutes, worked.late_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.late_dates is null then '{}' else array(
      select u.m from unnest(worked.late_dates, worked.late_minutes, worked.late_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.early_dates is null then '{}' else array(
      select u.d from unnest(worked.early_dates, worked.early_minutes, worked.early_shifts)
        u (d, m, n) order by u.d, u.n) end,
    case when worked.early_dates is null then '{}' else array(
      select u.m from unnest(worked.early_dates, worked.early_minutes, worked.early_shifts)
        u (d, m, n) order by u.d, u.n) end,
    coalesce(away.personal_leave_days, 0), coalesce(away.sick_leave_days, 0),
    coalesce(away.annual_leave_days, 0), coalesce(away.other_leave_days, 0),
    coalesce(away.paid_leave_days, 0),
    coalesce(away.outing_times, 0), coalesce(away.trip_days, 0),
    coalesce(extra.working_minutes, 0), coalesce(extra.rest_minutes, 0),
    coalesce(extra.statutory_minutes, 0), coalesce(extra.lieu_minutes, 0),
    coalesce(away.leave_dates, '{}'), coalesce(away.leave_kinds, '{}'),
    coalesce(away.leave_lengths, '{}'), coalesce(away.leave_paid, '{}')
  from (
    select m.shop_id, m.employee_id, e.employee_no, e.name_zh, e.joined_on,
      m.service_first, m.service_last, a.unit_id, a.post_code
    from (
      -- Left and entered again in one month: still one row.
      select em.shop_id, em.employee_id,
        greatest(min(em.entry_date), first_day) as service_first,
        least(max(coalesce(em.leave_date, last_day)), last_day) as service_last
      from staff.employment em
      where em.valid && daterange(first_day, last_day, '[]')
      group by em.shop_id, em.employee_id
    ) m
    join staff.employee e on e.employee_id = m.employee_id
    join org.assignment a on a.shop_id = m.shop_id and a.employee_id = m.employee_id
      and a.is_primary and a.valid @> m.service_last
  ) served
  left join (
    select d.shop_id, d.employee_id,
      round(sum(d.day_share), 2) as scheduled_days,
      round(sum(d.attended_share), 2) as attended_days,
      round(sum(d.absent_share) filter (where d.absent), 2) as absent_days,
      array_agg(d.work_date) filter (where d.absent) as absent_dates,
      (count(*) filter (where d.missing_in)
        + count(*) filter (where d.missing_out))::integer as missing_punches,
      (count(*) filter (where not d.cleared))::integer as uncleared,
      array_agg(d.work_date) filter (where d.late_minutes > 0) as late_dates,
      array_agg(d.late_minutes) filter (where d.late_minutes > 0) as late_minutes,
      array_agg(d.shift_no) filter (where d.late_minutes > 0) as late_shifts,
      array_agg(d.work_date) filter (where d.early_minutes > 0) as early_dates,
      array_agg(d.early_minutes) filter (where d.early_minutes > 0) as early_minutes,
      array_agg(d.shift_no) filter (where d.early_minutes > 0) as early_shifts
    from attendance.day(first_day, last_day) d
    group by d.shop_id, d.employee_id
  ) worked on worked.shop_id = served.shop_id and worked.employee_id = served.employee_id
  left join (
    select t.shop_id, t.employee_id,
      round(sum(t.days) filter (where t.kind = 'personal_leave'), 2) as personal_leave_days,
      round(sum(t.days) filter (where t.kind = 'sick_leave'), 2) as sick_leave_days,
      round(sum(t.days) filter (where t.kind = 'annual_leave'), 2) as annual_leave_days,
      round(sum(t.days) filter (where t.kind in ('marriage_leave', 'maternity_leave',
        'bereavement_leave', 'lieu_leave')), 2) as other_leave_days,
      round(sum(t.days) filter (where t.paid
        and t.kind not in ('business_outing', 'business_trip')), 2) as paid_leave_days,
      round(sum(t.days) filter (where t.kind = 'business_trip'), 2) as trip_days,
      (count(*) filter (where t.kind = 'business_outing' and t.shift_no = 1))::integer
        as outing_times,
      array_agg(t.work_date order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_dates,
      array_agg(t.kind::text order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_kinds,
      array_agg(t.days order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_lengths,
      array_agg(t.paid order by t.work_date, t.shift_no, t.kind, t.entry_no)
        filter (where t.is_leave) as leave_paid
    from (
      -- Leave counts on scheduled days only, in parts of the day it takes.
      select rt.shop_id, rt.employee_id, rt.work_date, rt.kind, rt.entry_no, rt.paid, r.shift_no,
        rt.kind not in ('business_outing', 'business_trip') as is_leave,
        round(r.day_share * least(rt.minutes * r.day_share / r.scheduled_minutes, 1), 2) as days
      from attendance.recorded_time rt
      join attendance.roster r on r.shop_id = rt.shop_id and r.employee_id = rt.employee_id
        and r.work_date = rt.work_date
      where rt.work_date between first_day and last_day and rt.kind <> 'overtime'
        and r.work_date between first_day and last_day
    ) t
    group by t.shop_id, t.employee_id
  ) away on away.shop_id = served.shop_id and away.employee_id = served.employee_id
  left join (
    -- Overtime belongs to the class of the day on which its shift starts (ATT-017b).
    select o.shop_id, o.employee_id,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) in ('working', 'makeup')))
        ::integer as working_minutes,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) = 'rest'))::integer
        as rest_minutes,
      (sum(o.minutes) filter (where coalesce(s.day_type, n.day_type) = 'statutory'))::integer
        as statutory_minutes,
      (sum(o.minutes) filter (where not o.paid))::integer as lieu_minutes
    from attendance.recorded_time o
    join calendar.national_day n on n.day = o.work_date
    left join calendar.shop_day s on s.shop_id = o.shop_id and s.day = o.work_date
    where o.work_date between first_day and last_day and o.kind = 'overtime'
    group by o.shop_id, o.employee_id
  ) extra on extra.shop_id = served.shop_id and extra.employee_id = served.employee_id
  where (select calendar.require_years(first_day, last_day))
$$;

ALTER FUNCTION attendance.month_facts(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.month_facts(first_day date, last_day date) IS 'One row a person in service: days, leave, overtime, and parallel arrays of late, early, absent and leave events in the order of days. Error KF003 when the calendar of the period is unknown.';

CREATE FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) RETURNS TABLE(shop_id bigint, employee_id bigint, unit_id bigint, employee_no text, employee_name text, post_code text, joined_on date, service_first date, service_last date, scheduled_days numeric, attended_days numeric, absent_days numeric, absent_dates date[], missing_punches integer, uncleared integer, late_dates date[], late_minutes integer[], early_dates date[], early_minutes integer[], personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric, other_leave_days numeric, paid_leave_days numeric, outing_times integer, trip_days numeric, overtime_working_minutes integer, overtime_rest_minutes integer, overtime_statutory_minutes integer, lieu_credit_minutes integer, leave_dates date[], leave_kinds text[], leave_lengths numeric[], leave_paid boolean[])
    LANGUAGE sql STABLE ROWS 100
    AS $$
  select f.* from attendance.month_facts(first_day, last_day) f where f.shop_id = for_shop_id
$$;

ALTER FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) IS 'attendance.month_facts of one shop.';

CREATE FUNCTION attendance.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception 'rows of % are never changed or deleted', tg_argv[0]
    using errcode = 'integrity_constraint_violation', constraint = 'punch_immutable',
      hint = 'Add a row with source ''correction'' and a reason.';
end
$$;

ALTER FUNCTION attendance.refuse_change() OWNER TO kefu_owner;

COMMENT ON FUNCTION attendance.refuse_change() IS 'Trigger of tables whose rows are only added (ATT-001a).';

CREATE FUNCTION audit.record() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if before is distinct from after then
    insert into audit.change (table_name, verb, shop_id, unit_id, old_row, new_row)
    values (tg_argv[0], tg_op, (coalesce(after, before) ->> 'shop_id')::bigint,
      (coalesce(after, before) ->> 'unit_id')::bigint, before, after);
  end if;
  return null;
end
$$;

ALTER FUNCTION audit.record() OWNER TO kefu_owner;

COMMENT ON FUNCTION audit.record() IS 'Writes old and new values of a changed row (RBAC-012).';

CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;

ALTER FUNCTION audit.refuse_change() OWNER TO kefu_owner;

COMMENT ON FUNCTION audit.refuse_change() IS 'Refuses update, delete and truncate of the trail (RBAC-012).';

CREATE PROCEDURE audit.watch()
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  watched record;
begin
  for watched in
    select p.table_name, p.table_name::regclass as target, c.relname
    from access.protected_table p join pg_class c on c.oid = p.table_name::regclass
    where p.audited
  loop
    execute format('drop trigger if exists %I on %s', watched.relname || '_audit', watched.target);
    execute format('create trigger %I after insert or update or delete on %s '
      'for each row execute function audit.record(%L)',
      watched.relname || '_audit', watched.target, watched.table_name);
  end loop;
end
$$;

ALTER PROCEDURE audit.watch() OWNER TO kefu_owner;

COMMENT ON PROCEDURE audit.watch() IS 'Installs the audit trigger on every table protected as audited.';

CREATE FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) RETURNS calendar.day_type
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  found_type calendar.day_type;
begin
  select d.day_type into found_type from calendar.days(for_shop_id, on_day, on_day) d;
  if found_type is null then
    perform calendar.require_years(on_day, on_day);
  end if;
  return found_type;
end
$$;

ALTER FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) IS 'Type of the day in the shop; error KF003 when the year is unknown.';

CREATE FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) RETURNS TABLE(day date, day_type calendar.day_type)
    LANGUAGE sql STABLE ROWS 31
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select n.day, coalesce(s.day_type, n.day_type)
  from calendar.national_day n
  left join calendar.shop_day s on s.shop_id = for_shop_id and s.day = n.day
  where n.day between first_day and last_day
    and (select calendar.require_years(first_day, last_day))
$$;

ALTER FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) IS 'Every day of the period with its type in the shop; error KF003 when a year is unknown.';

CREATE FUNCTION calendar.require_years(first_day date, last_day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  unknown integer;
begin
  select y into unknown
  from generate_series(extract(year from first_day)::integer, extract(year from last_day)::integer) y
  where not exists (select from calendar.year k where k.year = y)
  order by y limit 1;
  if unknown is not null then
    raise exception 'the calendar of % is not known', unknown
      using errcode = 'KF003',
        hint = 'Load the national list of that year into calendar.year and calendar.national_day.';
  end if;
  return true;
end
$$;

ALTER FUNCTION calendar.require_years(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION calendar.require_years(first_day date, last_day date) IS 'True when every year of the period has a calendar; otherwise error KF003 names the year.';

CREATE FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) RETURNS integer
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform calendar.require_years(first_day, last_day);
  return (
    select count(*) from calendar.days(for_shop_id, first_day, last_day) d
    where d.day_type in ('working', 'makeup'));
end
$$;

ALTER FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) IS 'Working and make-up days of the period in the shop; error KF003 when a year is unknown.';

CREATE FUNCTION checks.run() RETURNS TABLE(invariant text, subject text, detail text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  rule name;
begin
  for rule in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'checks' and c.relkind = 'v' order by c.relname
  loop
    return query execute format(
      'select %L::text, v.subject::text, v.detail::text from checks.%I v', rule, rule);
  end loop;
end
$$;

ALTER FUNCTION checks.run() OWNER TO kefu_owner;

COMMENT ON FUNCTION checks.run() IS 'Findings of every check; what kefu check shows.';

CREATE FUNCTION close.begin_seal() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  latest bytea;
begin
  perform close.hold_shop(new.shop_id);
  insert into close.gate as g (shop_id, unit_id, seals) values (new.shop_id, new.unit_id, 1)
  on conflict (shop_id) do update set seals = g.seals + 1;
  select s.seal_hash into latest from close.seal s
  where s.shop_id = new.shop_id and not exists (
    select from close.seal n where n.shop_id = s.shop_id and n.previous_hash = s.seal_hash);
  if new.previous_hash is distinct from latest then
    raise exception 'the seal does not follow the shop''s latest seal'
      using errcode = 'check_violation', constraint = 'seal_follows_latest',
        hint = 'Read the latest seal after close.hold_shop and hash again.';
  end if;
  return new;
end
$$;

ALTER FUNCTION close.begin_seal() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.begin_seal() IS 'Trigger: each seal of a shop follows the latest one; one sealer at a time.';

CREATE FUNCTION close.blockers(of_shop_id bigint, of_month date) RETURNS TABLE(kind text, employee_id bigint, employee_no text, day date, detail_zh text, detail_en text, how_to_clear_zh text, how_to_clear_en text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with period as (
    select date_trunc('month', of_month::timestamp)::date as first_day,
      (date_trunc('month', of_month::timestamp) + interval '1 month' - interval '1 day')::date
        as last_day
  ), served as (
    select m.employee_id, e.employee_no, e.name_zh, max(least(coalesce(m.leave_date, p.last_day),
      p.last_day)) as last_served
    from period p
    join staff.employment m on m.shop_id = of_shop_id
      and m.valid && daterange(p.first_day, p.last_day, '[]')
    join staff.employee e using (employee_id)
    group by m.employee_id, e.employee_no, e.name_zh
  ), home as (
    select s.*, a.unit_id, a.post_code
    from served s
    left join org.assignment a on a.shop_id = of_shop_id and a.employee_id = s.employee_id
      and a.is_primary and a.valid @> s.last_served
  ), found as (
    select 'missing_punch' as kind, d.employee_id, d.work_date as day,
      case when d.missing_in and d.missing_out then '上班和下班缺卡'
        when d.missing_in then '上班缺卡' else '下班缺卡' end || '（班次 ' || d.shift_code || '）' as detail_zh,
      case when d.missing_in and d.missing_out then 'no punch in and none out'
        when d.missing_in then 'no punch in' else 'no punch out' end || ' (shift ' || d.shift_code || ')' as detail_en,
      '由主管补录打卡（source = ''correction''）或在 attendance.clearance 作出认定' as how_to_clear_zh,
      'the supervisor enters a punch with source ''correction'' or decides in attendance.clearance'
        as how_to_clear_en
    from period p
    cross join lateral attendance.day(of_shop_id, p.first_day, p.last_day) d
    where not d.cleared
    union all
    select 'no_assignment', h.employee_id, h.last_served, '在职但没有主岗位',
      'in service without a primary assignment', '补录 org.assignment（is_primary）',
      'enter a primary row in org.assignment'
    from home h where h.unit_id is null
    union all
    select 'no_scheme', h.employee_id, h.last_served, '所在部门没有绑定薪资方案',
      'no pay scheme is bound to the unit', '在 pay.scheme_binding 为部门或门店绑定方案',
      'bind a scheme to the unit or its shop in pay.scheme_binding'
    from home h
    where h.unit_id is not null
      and not exists (
        select from pay.effective_scheme(of_shop_id, h.last_served) e where e.unit_id = h.unit_id)
    union all
    select 'no_terms', h.employee_id, h.last_served, '没有职等等薪资约定',
      'no pay terms (grade)', '在 pay.terms 录入职等', 'enter the grade in pay.terms'
    from home h
    where not exists (
      select from pay.terms t where t.shop_id = of_shop_id and t.employee_id = h.employee_id
        and t.valid @> h.last_served)
    union all
    select 'no_roster', h.employee_id, h.last_served, '整月没有排班',
      'no roster in the whole month', '补录 attendance.roster', 'enter shifts in attendance.roster'
    from home h cross join period p
    where not exists (
      select from attendance.roster r where r.shop_id = of_shop_id
        and r.employee_id = h.employee_id and r.work_date between p.first_day and p.last_day)
    union all
    select 'entered_item_unknown', x.employee_id, x.month, '录入的项目不属于其薪资方案：' || x.item_code,
      'the entered item is not in the person''s scheme: ' || x.item_code,
      '更正 pay.entered_amount 的项目编码', 'correct the item code in pay.entered_amount'
    from period p
    join pay.entered_amount x on x.shop_id = of_shop_id and x.month = p.first_day
    join home h on h.employee_id = x.employee_id
    where not exists (
      select from pay.effective_scheme(of_shop_id, h.last_served) e
      join pay.scheme_item i on i.scheme_code = e.scheme_code and i.item_code = x.item_code
      where e.unit_id = h.unit_id)
    union all
    select 'entered_for_stranger', x.employee_id, x.month, '录入了不在职人员的金额',
      'an amount is entered for somebody not in service', '删除 pay.entered_amount 中的该行',
      'delete the row of pay.entered_amount'
    from period p
    join pay.entered_amount x on x.shop_id = of_shop_id and x.month = p.first_day
    where not exists (select from served s where s.employee_id = x.employee_id)
  )
  select f.kind, f.employee_id, e.employee_no, f.day, f.detail_zh, f.detail_en,
    f.how_to_clear_zh, f.how_to_clear_en
  from found f
  left join staff.employee e on e.employee_id = f.employee_id
  order by f.kind, e.employee_no, f.day
$$;

ALTER FUNCTION close.blockers(of_shop_id bigint, of_month date) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.blockers(of_shop_id bigint, of_month date) IS 'One row for each thing that keeps the shop''s month open; none: it can be closed (ATT-020a).';

CREATE FUNCTION close.claim(of_shop_id bigint, of_month date) RETURNS boolean
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select pg_try_advisory_lock(1263883605 + (of_month - date '2000-01-01'), of_shop_id::integer)
$$;

ALTER FUNCTION close.claim(of_shop_id bigint, of_month date) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.claim(of_shop_id bigint, of_month date) IS 'Claims a shop''s month for this session; false while another session holds it (design 9).';

CREATE FUNCTION close.guard_day() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET row_security TO 'on'
    AS $$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where s.shop_id = new.shop_id and s.month between new.day - 30 and new.day and s.last_day >= new.day;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.day);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          perform close.refuse_stale(new.shop_id);
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where s.shop_id = old.shop_id and s.month between old.day - 30 and old.day and s.last_day >= old.day;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.day);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        perform close.refuse_stale(old.shop_id);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $$;

ALTER FUNCTION close.guard_day() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_day() IS 'Refuses rows whose day lies in a sealed month (KF001).';

CREATE FUNCTION close.guard_month() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET row_security TO 'on'
    AS $$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where s.shop_id = new.shop_id and s.month = new.month;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.month);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          perform close.refuse_stale(new.shop_id);
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where s.shop_id = old.shop_id and s.month = old.month;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.month);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        perform close.refuse_stale(old.shop_id);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $$;

ALTER FUNCTION close.guard_month() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_month() IS 'Refuses rows whose month lies in a sealed month (KF001).';

CREATE FUNCTION close.guard_month_bulk() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET row_security TO 'on'
    AS $$
      declare
        touched record;
      begin
        for touched in
          select distinct r.shop_id, r.month from new_rows r order by r.shop_id, r.month
        loop
          perform pg_advisory_xact_lock_shared(1263883604, touched.shop_id::integer);
          if exists (select from close.seal s where s.shop_id = touched.shop_id and s.month = touched.month) then
            perform close.refuse_sealed(tg_argv[0], touched.shop_id, touched.month);
          end if;
          perform close.refuse_stale(touched.shop_id);
        end loop;
        return null;
      end
      $$;

ALTER FUNCTION close.guard_month_bulk() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_month_bulk() IS 'Refuses an insert that reaches into a sealed month (KF001).';

CREATE FUNCTION close.guard_punch_date() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET row_security TO 'on'
    AS $$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where s.shop_id = new.shop_id and s.month between new.punch_date - 30 and new.punch_date and s.last_day >= new.punch_date;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.punch_date);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          perform close.refuse_stale(new.shop_id);
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where s.shop_id = old.shop_id and s.month between old.punch_date - 30 and old.punch_date and s.last_day >= old.punch_date;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.punch_date);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        perform close.refuse_stale(old.shop_id);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $$;

ALTER FUNCTION close.guard_punch_date() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_punch_date() IS 'Refuses rows whose punch_date lies in a sealed month (KF001).';

CREATE FUNCTION close.guard_truncate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform close.refuse_stale(s.shop_id) from org.shop s;
  if exists (select from close.seal) then
    raise exception '% holds sealed months', tg_argv[0]
      using errcode = 'KF001', constraint = 'month_sealed',
        hint = 'Delete the rows of open months instead.';
  end if;
  return null;
end
$$;

ALTER FUNCTION close.guard_truncate() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_truncate() IS 'Refuses to truncate a locked table once a month is sealed.';

CREATE FUNCTION close.guard_work_date() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET row_security TO 'on'
    AS $$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where s.shop_id = new.shop_id and s.month between new.work_date - 30 and new.work_date and s.last_day >= new.work_date;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.work_date);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          perform close.refuse_stale(new.shop_id);
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where s.shop_id = old.shop_id and s.month between old.work_date - 30 and old.work_date and s.last_day >= old.work_date;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.work_date);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        perform close.refuse_stale(old.shop_id);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $$;

ALTER FUNCTION close.guard_work_date() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.guard_work_date() IS 'Refuses rows whose work_date lies in a sealed month (KF001).';

CREATE FUNCTION close.hold_shop(for_shop_id bigint) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select pg_advisory_xact_lock(1263883604, for_shop_id::integer)
$$;

ALTER FUNCTION close.hold_shop(for_shop_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.hold_shop(for_shop_id bigint) IS 'Exclusive lock on a shop''s months; the guards of locked tables take the shared one.';

CREATE FUNCTION close.keep_shop(for_shop_id bigint) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select pg_advisory_lock(1263883604, for_shop_id::integer)
$$;

ALTER FUNCTION close.keep_shop(for_shop_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.keep_shop(for_shop_id bigint) IS 'Keeps writers away from a shop''s months until close.release_shop or the end of the session.';

CREATE PROCEDURE close.lock(IN target regclass, IN month_column name DEFAULT NULL::name, IN day_column name DEFAULT NULL::name, IN bulk boolean DEFAULT false)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  locked_column name := coalesce(month_column, day_column);
  guard text := 'guard_' || coalesce(month_column, day_column);
  name text := (select relname from pg_class where oid = target);
  full_name text := (select format('%s.%s', n.nspname, c.relname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target);
  sealed text := case when month_column is not null
    then 's.shop_id = %1$s.shop_id and s.month = %1$s.%2$I'
    else 's.shop_id = %1$s.shop_id and s.month between %1$s.%2$I - 30 and %1$s.%2$I '
      'and s.last_day >= %1$s.%2$I' end;
begin
  if num_nonnulls(month_column, day_column) <> 1 then
    raise exception 'name the month column or the day column of %', target
      using errcode = 'invalid_parameter_value';
  end if;
  execute format($guard$
    create or replace function close.%1$I() returns trigger
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set row_security = on
    as $body$
    declare
      held text;
    begin
      if tg_op <> 'DELETE' then
        held := pg_advisory_xact_lock_shared(1263883604, new.shop_id::integer);
        perform from close.seal s where %2$s;
        if found then
          perform close.refuse_sealed(tg_argv[0], new.shop_id, new.%4$I);
        end if;
        if current_setting('transaction_isolation') <> 'read committed' then
          perform close.refuse_stale(new.shop_id);
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
      end if;
      held := pg_advisory_xact_lock_shared(1263883604, old.shop_id::integer);
      perform from close.seal s where %3$s;
      if found then
        perform close.refuse_sealed(tg_argv[0], old.shop_id, old.%4$I);
      end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        perform close.refuse_stale(old.shop_id);
      end if;
      if tg_op = 'DELETE' then
        return old;
      end if;
      return new;
    end
    $body$
  $guard$, guard, format(sealed, 'new', locked_column), format(sealed, 'old', locked_column),
    locked_column);
  execute format('comment on function close.%I() is %L', guard,
    'Refuses rows whose ' || locked_column || ' lies in a sealed month (KF001).');

  execute format('drop trigger if exists %I on %s', name || '_sealed', target);
  execute format('create trigger %I before %s update or delete on %s '
    'for each row execute function close.%I(%L)', name || '_sealed',
    case when bulk then '' else 'insert or' end, target, guard, full_name);

  execute format('drop trigger if exists %I on %s', name || '_sealed_bulk', target);
  if bulk then
    execute format($guard$
      create or replace function close.%1$I() returns trigger
      language plpgsql volatile security definer
      set search_path = pg_catalog, pg_temp
      set row_security = on
      as $body$
      declare
        touched record;
      begin
        for touched in
          select distinct r.shop_id, r.%2$I from new_rows r order by r.shop_id, r.%2$I
        loop
          perform pg_advisory_xact_lock_shared(1263883604, touched.shop_id::integer);
          if exists (select from close.seal s where %3$s) then
            perform close.refuse_sealed(tg_argv[0], touched.shop_id, touched.%2$I);
          end if;
          perform close.refuse_stale(touched.shop_id);
        end loop;
        return null;
      end
      $body$
    $guard$, guard || '_bulk', locked_column, format(sealed, 'touched', locked_column));
    execute format('comment on function close.%I() is %L', guard || '_bulk',
      'Refuses an insert that reaches into a sealed month (KF001).');
    execute format('create trigger %I after insert on %s referencing new table as new_rows '
      'for each statement execute function close.%I(%L)',
      name || '_sealed_bulk', target, guard || '_bulk', full_name);
  end if;

  execute format('drop trigger if exists %I on %s', name || '_sealed_truncate', target);
  execute format('create trigger %I before truncate on %s '
    'for each statement execute function close.guard_truncate(%L)',
    name || '_sealed_truncate', target, full_name);
end
$_$;

ALTER PROCEDURE close.lock(IN target regclass, IN month_column name, IN day_column name, IN bulk boolean) OWNER TO kefu_owner;

COMMENT ON PROCEDURE close.lock(IN target regclass, IN month_column name, IN day_column name, IN bulk boolean) IS 'Installs the guards of sealed months on a table with a month or business day column (REG-002b).';

CREATE FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception '% of shop % is sealed', to_char(on_day, 'YYYY-MM'),
      coalesce((select s.code from org.shop s where s.shop_id = of_shop_id), of_shop_id::text)
    using errcode = 'KF001', constraint = 'month_sealed',
      schema = split_part(table_name, '.', 1), table = split_part(table_name, '.', 2),
      hint = 'Enter the correction in an open month.';
end
$$;

ALTER FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) IS 'Raises KF001 for a sealed month.';

CREATE FUNCTION close.refuse_stale(of_shop_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    insert into close.gate (shop_id, unit_id)
    select s.shop_id, s.unit_id from org.shop s where s.shop_id = of_shop_id
    on conflict (shop_id) do nothing;
  end if;
end
$$;

ALTER FUNCTION close.refuse_stale(of_shop_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.refuse_stale(of_shop_id bigint) IS 'Raises 40001 in a transaction whose snapshot is older than the shop''s latest seal.';

CREATE FUNCTION close.refuse_unseal() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception 'a sealed month stays sealed' using errcode = 'KF001', constraint = 'seal_for_ever',
    hint = 'Correct it in an open month.';
end
$$;

ALTER FUNCTION close.refuse_unseal() OWNER TO kefu_owner;

COMMENT ON FUNCTION close.refuse_unseal() IS 'Trigger that keeps seals for ever.';

CREATE FUNCTION close.release_shop(for_shop_id bigint) RETURNS boolean
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select pg_advisory_unlock(1263883604, for_shop_id::integer)
$$;

ALTER FUNCTION close.release_shop(for_shop_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION close.release_shop(for_shop_id bigint) IS 'Lets writers of a kept shop go on; false if it was not kept.';

CREATE FUNCTION kefu.version() RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ select coalesce(max(number), 0) from kefu.release $$;

ALTER FUNCTION kefu.version() OWNER TO kefu_owner;

COMMENT ON FUNCTION kefu.version() IS 'Number of the newest change that this database has.';

CREATE FUNCTION kefu.version_text() RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ select 'version 1.' || kefu.version() $$;

ALTER FUNCTION kefu.version_text() OWNER TO kefu_owner;

COMMENT ON FUNCTION kefu.version_text() IS 'The version of the loaded schema, for people.';

CREATE FUNCTION lints.run() RETURNS TABLE(lint text, subject text, detail text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  rule name;
begin
  for rule in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'lints' and c.relkind = 'v' and c.relname <> 'table_kind'
    order by c.relname
  loop
    return query execute format('select %L::text, v.subject::text, v.detail::text from lints.%I v', rule, rule);
  end loop;
end
$$;

ALTER FUNCTION lints.run() OWNER TO kefu_owner;

COMMENT ON FUNCTION lints.run() IS 'Findings of every lint; what kefu doctor shows.';

CREATE FUNCTION org.ancestors(of_unit_id bigint, on_day date) RETURNS TABLE(unit_id bigint, distance integer)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with recursive above (unit_id, distance) as (
    select of_unit_id, 0
    union all
    select p.parent_unit_id, a.distance + 1
    from above a
    join org.placement p on p.unit_id = a.unit_id and p.valid @> on_day
    where p.parent_unit_id is not null
  )
  select a.unit_id, a.distance from above a
$$;

ALTER FUNCTION org.ancestors(of_unit_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION org.ancestors(of_unit_id bigint, on_day date) IS 'A unit (distance 0) and all units above it on a day (ORG-001).';

CREATE FUNCTION org.assignment_take_head() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  new.is_head := coalesce((
    select p.is_head from org.position p
    where p.shop_id = new.shop_id and p.unit_id = new.unit_id and p.post_code = new.post_code
  ), false);
  return new;
end
$$;

ALTER FUNCTION org.assignment_take_head() OWNER TO kefu_owner;

COMMENT ON FUNCTION org.assignment_take_head() IS 'Copies is_head from the position (ORG-001).';

CREATE FUNCTION org.instantiate_template(company_code text, template_code text, shop_code text, name_zh text, name_en text, valid_from date) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_variable
declare
  new_company bigint := (select c.company_id from org.company c where c.code = company_code);
  chosen org.template;
  root bigint := nextval(pg_get_serial_sequence('org.unit', 'unit_id'));
  new_shop bigint;
begin
  if new_company is null then
    raise exception 'there is no company %', company_code using errcode = 'no_data_found',
      hint = 'insert into org.company (code, name_zh, name_en) values (…) first.';
  end if;
  select * into chosen from org.template t where t.template_code = instantiate_template.template_code;
  if chosen.template_code is null then
    raise exception 'there is no template %', template_code using errcode = 'no_data_found',
      hint = 'select template_code, name_en from org.template shows what there is.';
  end if;

  insert into org.shop (company_id, unit_id, code, name_zh, name_en, kind, valid)
  values (new_company, root, shop_code, name_zh, name_en, chosen.kind, daterange(valid_from, null))
  returning org.shop.shop_id into new_shop;

  insert into org.unit (unit_id, shop_id, code, name_zh, name_en, kind)
  select case when u.parent_code is null then root
      else nextval(pg_get_serial_sequence('org.unit', 'unit_id')) end,
    new_shop, u.code,
    case when u.parent_code is null then name_zh else u.name_zh end,
    case when u.parent_code is null then name_en else u.name_en end,
    u.kind
  from org.template_unit u
  where u.template_code = chosen.template_code
  order by u.ordinal;

  insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
  select new_shop, own.unit_id, parent.unit_id, u.head_post_code, daterange(valid_from, null)
  from org.template_unit u
  join org.unit own on own.shop_id = new_shop and own.code = u.code
  left join org.unit parent on parent.shop_id = new_shop and parent.code = u.parent_code
  where u.template_code = chosen.template_code
  order by u.ordinal;

  insert into org.position (shop_id, unit_id, post_code, reports_to_unit_id,
    reports_to_post_code, is_head, in_figure)
  select new_shop, own.unit_id, p.post_code, above.unit_id, p.reports_to_post_code,
    p.is_head, p.in_figure
  from org.template_post p
  join org.unit own on own.shop_id = new_shop and own.code = p.unit_code
  left join org.unit above on above.shop_id = new_shop and above.code = p.reports_to_unit_code
  where p.template_code = chosen.template_code;

  return new_shop;
end
$$;

ALTER FUNCTION org.instantiate_template(company_code text, template_code text, shop_code text, name_zh text, name_en text, valid_from date) OWNER TO kefu_owner;

COMMENT ON FUNCTION org.instantiate_template(company_code text, template_code text, shop_code text, name_zh text, name_en text, valid_from date) IS 'Creates a shop from a template and returns its id; run by the owner of the database (ORG-002).';

CREATE FUNCTION org.placement_refuse_cycle() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  -- A cycle closes on the day that the last of its placements begins, so those days are enough.
  if exists (
    with recursive day (on_day) as (
      select lower(p.valid) from org.placement p
      where p.shop_id = new.shop_id and p.valid && new.valid and lower(p.valid) >= lower(new.valid)
      union select lower(new.valid)
    ), above (on_day, unit_id, path) as (
      select d.on_day, new.parent_unit_id, array[new.unit_id]
      from day d where new.parent_unit_id is not null and new.valid @> d.on_day
      union all
      select a.on_day, p.parent_unit_id, a.path || p.unit_id
      from above a
      join org.placement p
        on p.shop_id = new.shop_id and p.unit_id = a.unit_id and p.valid @> a.on_day
      where p.parent_unit_id is not null and not p.unit_id = any (a.path)
    )
    select from above where unit_id = new.unit_id
  ) then
    raise exception 'unit % would stand below itself', new.unit_id
      using errcode = 'check_violation', schema = 'org', table = 'placement',
        constraint = 'placement_no_cycle',
        hint = 'Choose a parent that is not among the units below it.';
  end if;
  return new;
end
$$;

ALTER FUNCTION org.placement_refuse_cycle() OWNER TO kefu_owner;

COMMENT ON FUNCTION org.placement_refuse_cycle() IS 'Refuses a placement that closes a cycle (ORG-001).';

CREATE FUNCTION org.subtree(top_unit_id bigint, on_day date) RETURNS TABLE(unit_id bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with recursive below (unit_id) as (
    select top_unit_id
    union
    select p.unit_id
    from below b
    join org.placement p on p.parent_unit_id = b.unit_id and p.valid @> on_day
  )
  select b.unit_id from below b
$$;

ALTER FUNCTION org.subtree(top_unit_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION org.subtree(top_unit_id bigint, on_day date) IS 'A unit and all units below it on a day (ORG-001).';

CREATE FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) RETURNS TABLE(unit_id bigint, scheme_code text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select distinct on (u.unit_id) u.unit_id, b.scheme_code
  from org.unit u
  cross join lateral org.ancestors(u.unit_id, on_day) a
  join pay.scheme_binding b on b.shop_id = u.shop_id and b.unit_id = a.unit_id and b.valid @> on_day
  where u.shop_id = of_shop_id
  order by u.unit_id, a.distance
$$;

ALTER FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) IS 'Scheme of each unit of a shop on a day; units without a binding at or above them are missing.';

CREATE FUNCTION pay.person_facts(of_shop_id bigint, of_month date) RETURNS TABLE(employee_id bigint, joined_on date, service_first date, service_last date, grade text, tier_override smallint, coefficient_override numeric, override_reason text, performance_amount numeric, entered_codes text[], entered_amounts numeric[], debt_before numeric)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select served.employee_id, e.joined_on, served.first_day, served.last_day, t.grade,
    t.tier_override, t.coefficient_override, t.override_reason, t.performance_amount,
    coalesce(entered.codes, '{}'), coalesce(entered.amounts, '{}'), coalesce(debt.debt_after, 0)
  from (
    select em.employee_id, greatest(min(em.entry_date), of_month) as first_day,
      least(max(coalesce(em.leave_date, (of_month + interval '1 month')::date - 1)),
        (of_month + interval '1 month')::date - 1) as last_day
    from staff.employment em
    where em.shop_id = of_shop_id
      and em.valid && daterange(of_month, (of_month + interval '1 month')::date)
    group by em.employee_id
  ) served
  join staff.employee e on e.employee_id = served.employee_id
  left join pay.terms t on t.shop_id = of_shop_id and t.employee_id = served.employee_id
    and t.valid @> served.last_day
  left join (
    select x.employee_id, array_agg(x.item_code order by x.item_code) as codes,
      array_agg(x.amount order by x.item_code) as amounts
    from pay.entered_amount x
    where x.shop_id = of_shop_id and x.month = of_month
    group by x.employee_id
  ) entered on entered.employee_id = served.employee_id
  left join (
    -- The debt of the latest slip before this month, however long ago.
    select s.employee_id, s.debt_after
    from pay.slip s
    where s.shop_id = of_shop_id and s.month < of_month and s.run_kind = 'regular'
      and s.debt_after > 0
      and not exists (
        select from pay.slip later
        where later.shop_id = s.shop_id and later.employee_id = s.employee_id
          and later.month > s.month and later.month < of_month and later.run_kind = 'regular')
  ) debt on debt.employee_id = served.employee_id
$$;

ALTER FUNCTION pay.person_facts(of_shop_id bigint, of_month date) OWNER TO kefu_owner;

COMMENT ON FUNCTION pay.person_facts(of_shop_id bigint, of_month date) IS 'One row a person in service: what his slip is computed from, besides the attendance figures.';

CREATE FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text DEFAULT NULL::text, shop_code text DEFAULT NULL::text, unit_code text DEFAULT NULL::text, to_day date DEFAULT NULL::date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  place record;
  old policy.value;
  span daterange := daterange(from_day, to_day, '[]');
  bound int;
begin
  if num_nonnulls(company_code, shop_code) <> 1 or (unit_code is not null and shop_code is null) then
    raise exception 'name a company, or a shop with or without a unit'
      using errcode = 'invalid_parameter_value';
  end if;
  if not exists (select from policy.regime r where r.regime_code = chosen_regime) then
    raise exception 'there is no regime %', chosen_regime using errcode = 'no_data_found',
      hint = 'select regime_code, title_en from policy.regime shows what there is.';
  end if;
  select s.company_id, s.shop_id, coalesce(u.unit_id, s.unit_id) as unit_id,
    (case when company_code is not null then 'company' when unit_code is not null then 'unit'
      else 'shop' end)::policy.scope as scope
  into place
  from org.shop s
  join org.company c using (company_id)
  left join org.unit u on u.shop_id = s.shop_id and u.code = unit_code
  where (s.code = shop_code and (unit_code is null or u.unit_id is not null))
    or (c.code = company_code and s.kind = 'head_office');
  if place.shop_id is null then
    raise exception 'there is no such place: company %, shop %, unit %',
      company_code, shop_code, unit_code using errcode = 'no_data_found';
  end if;

  -- What held there keeps its days before, goes on after them, and gives way between.
  for old in
    select v.* from policy.value v
    join policy.regime_value n
      on n.regime_code = chosen_regime and n.parameter_code = v.parameter_code
    where v.unit_id = place.unit_id and v.scope = place.scope and v.valid && span
  loop
    if lower(old.valid) < from_day then
      update policy.value v set valid = daterange(lower(old.valid), from_day)
      where v.value_id = old.value_id;
    else
      delete from policy.value v where v.value_id = old.value_id;
    end if;
    if not upper_inf(span) and (upper_inf(old.valid) or upper(old.valid) > upper(span)) then
      insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type,
        value, valid, regime_code)
      values (old.company_id, old.shop_id, old.unit_id, old.scope, old.parameter_code,
        old.value_type, old.value, daterange(upper(span), upper(old.valid)), old.regime_code);
    end if;
  end loop;
  insert into policy.value (company_id, shop_id, unit_id, scope, parameter_code, value_type, value,
    valid, regime_code)
  select place.company_id, place.shop_id, place.unit_id, place.scope, n.parameter_code,
    n.value_type, n.value, span, chosen_regime
  from policy.regime_value n
  where n.regime_code = chosen_regime;
  get diagnostics bound = row_count;
  return bound;
end
$$;

ALTER FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text, shop_code text, unit_code text, to_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text, shop_code text, unit_code text, to_day date) IS 'Sets a regime''s numbers for a company, shop or unit; returns how many (REG-002a).';

CREATE FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) RETURNS TABLE(unit_id bigint, parameter_code text, value_type policy.value_type, value jsonb, value_id bigint, scope policy.scope, scope_name_zh text, regime_code text, valid_from date, valid_to date)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  with shop as (
    select s.shop_id, s.company_id, s.unit_id from org.shop s where s.shop_id = of_shop_id
  ), above as materialized (
    select u.unit_id, a.unit_id as above_unit_id, a.distance
    from shop s
    join org.unit u on u.shop_id = s.shop_id
    cross join lateral org.ancestors(u.unit_id, last_day) a
  ), candidate as (
    -- rank: 0 the unit itself, then the units above it, then the shop, then the company.
    select u.unit_id, v.parameter_code, v.value_type, v.value, v.value_id, v.scope, v.regime_code,
      v.valid * daterange(first_day, last_day, '[]') as valid,
      case v.scope when 'unit' then a.distance when 'shop' then 1000 else 2000 end as rank,
      place.name_zh as scope_name_zh
    from shop s
    join org.unit u on u.shop_id = s.shop_id
    join policy.value v on v.company_id = s.company_id
      and v.valid && daterange(first_day, last_day, '[]')
    left join above a
      on v.scope = 'unit' and a.unit_id = u.unit_id and a.above_unit_id = v.unit_id
    join org.unit place on place.unit_id = v.unit_id
    where (v.scope = 'unit' and a.unit_id is not null)
      or (v.scope = 'shop' and v.unit_id = s.unit_id)
      or v.scope = 'company'
  ), cut as (
    -- Days on which some value of the parameter begins or ends cut the time into segments.
    select distinct c.unit_id, c.parameter_code, b.day
    from candidate c cross join lateral (values (lower(c.valid)), (upper(c.valid))) b (day)
  ), segment as (
    select cut.unit_id, cut.parameter_code, cut.day as from_day,
      lead(cut.day) over (partition by cut.unit_id, cut.parameter_code order by cut.day) as to_day
    from cut
  )
  select distinct on (g.unit_id, g.parameter_code, g.from_day)
    g.unit_id, g.parameter_code, c.value_type, c.value, c.value_id, c.scope, c.scope_name_zh,
    c.regime_code, g.from_day, g.to_day - 1
  from segment g
  join candidate c on c.unit_id = g.unit_id and c.parameter_code = g.parameter_code
    and c.valid @> g.from_day
  where g.to_day is not null
  order by g.unit_id, g.parameter_code, g.from_day, c.rank
$$;

ALTER FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) IS 'Resolved policy values of each unit of a shop, a row a parameter and segment of days (REG-002a).';

CREATE FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  found jsonb;
  place record;
begin
  select u.shop_id, u.code as unit_code, s.code as shop_code into place
  from org.unit u join org.shop s using (shop_id) where u.unit_id = of_unit_id;
  select e.value into found
  from policy.effective(place.shop_id, on_day, on_day) e
  where e.unit_id = of_unit_id and e.parameter_code = of_parameter;
  if found is null then
    raise exception 'policy parameter % has no value for unit % of shop % on %',
      of_parameter, place.unit_code, place.shop_code, on_day
      using errcode = 'KF002',
        hint = 'Set it in policy.value for the unit, the shop or the company.';
  end if;
  return found;
end
$$;

ALTER FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) IS 'The value of a parameter for a unit on a day; KF002 when blank or missing (REG-002c).';

CREATE FUNCTION policy.value_fit_scope() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  if new.scope <> 'unit' and not exists (
    select from org.shop s
    where s.shop_id = new.shop_id and s.unit_id = new.unit_id
      and (new.scope = 'shop' or s.kind = 'head_office')
  ) then
    raise exception 'a value of scope % does not stand in unit %', new.scope, new.unit_id
      using errcode = 'check_violation', schema = 'policy', table = 'value',
        constraint = 'value_place_fits_scope',
        hint = 'Shop values stand at the shop''s root unit, company values at the head office''s.';
  end if;
  return null;
end
$$;

ALTER FUNCTION policy.value_fit_scope() OWNER TO kefu_owner;

COMMENT ON FUNCTION policy.value_fit_scope() IS 'Refuses a shop or company value away from the root unit (REG-002a).';

CREATE FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
  select case of_type
    when 'money' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^-?\d{1,12}\.\d{2}$'
    when 'rate' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^-?\d{1,9}(\.\d{1,6})?$'
    when 'days' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^\d{1,4}(\.\d{1,2})?$'
    when 'integer' then jsonb_typeof(v) = 'number' and (v #>> '{}') ~ '^-?\d{1,15}$'
    when 'minutes' then jsonb_typeof(v) = 'number' and (v #>> '{}') ~ '^\d{1,6}$'
    when 'boolean' then jsonb_typeof(v) = 'boolean'
    when 'text' then jsonb_typeof(v) = 'string' and btrim(v #>> '{}') <> ''
    when 'table' then jsonb_typeof(v) = 'object' and not exists (
      select from jsonb_each(case jsonb_typeof(v) when 'object' then v else '{}' end) e
      where jsonb_typeof(e.value) <> 'string'
        or (e.value #>> '{}') !~ '^-?\d{1,12}(\.\d{1,6})?$')
    when 'bands' then jsonb_typeof(v) = 'array' and not exists (
      select from jsonb_array_elements(case jsonb_typeof(v) when 'array' then v else '[]' end) b
      where jsonb_typeof(b) <> 'object'
        or not b ?& array['from', 'from_inclusive', 'to', 'to_inclusive', 'value'])
  end
$_$;

ALTER FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) OWNER TO kefu_owner;

COMMENT ON FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) IS 'True where a value has its type''s shape; null values (blanks) are judged elsewhere (REG-002c).';

CREATE FUNCTION report.attendance_anomalies(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, work_date date, shop_name text, unit_name text, employee_no text, employee_name text, shift_code text, anomaly text, minutes integer, first_in timestamp with time zone, last_out timestamp with time zone, decision text, decided_by text, reason text, blocks_closing boolean)
    LANGUAGE sql STABLE
    AS $$
  select d.shop_id, d.unit_id, d.work_date, s.name_zh, u.name_zh, e.employee_no, e.name_zh,
    d.shift_code,
    case k.anomaly
      when 'missing_in' then '上班缺卡' when 'missing_out' then '下班缺卡' when 'late' then '迟到'
      when 'early' then '早退' else '旷工' end,
    k.minutes, d.first_in, d.last_out,
    case c.decision when 'excused' then '免责' when 'confirmed' then '属实' end,
    c.cleared_by, c.reason,
    k.anomaly in ('missing_in', 'missing_out') and c.decision is null
  from attendance.day(first_day, last_day) d
  cross join lateral (values
    ('missing_in'::attendance.anomaly, null::integer, d.missing_in),
    ('missing_out', null, d.missing_out),
    ('late', d.late_minutes, d.late_minutes > 0),
    ('early', d.early_minutes, d.early_minutes > 0),
    ('absent', null, d.absent)) k (anomaly, minutes, happened)
  left join attendance.clearance c on c.shop_id = d.shop_id and c.employee_id = d.employee_id
    and c.work_date = d.work_date and c.shift_no = d.shift_no and c.anomaly = k.anomaly
  left join staff.employee e on e.employee_id = d.employee_id
  left join org.shop s on s.shop_id = d.shop_id
  left join org.unit u on u.shop_id = d.shop_id and u.unit_id = d.unit_id
  where k.happened
    -- Who sees a roster but not its punches must not read everybody as absent.
    and (not row_security_active('attendance.punch')
      or d.unit_id = any ((select access.my_units('punch', 'read', current_user))::bigint[])
      or d.employee_id = (select access.own_employee('punch', 'read', current_user)))
$$;

ALTER FUNCTION report.attendance_anomalies(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.attendance_anomalies(first_day date, last_day date) IS 'Missing punches, lateness, early leaving and absence by day (ATT-020a).';

CREATE FUNCTION report.attendance_sheet(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, month date, shop_name text, unit_name text, employee_no text, employee_name text, post_name text, scheduled_days numeric, attended_days numeric, late_times integer, late_minutes integer, early_times integer, early_minutes integer, absence_days numeric, personal_leave_days numeric, sick_leave_days numeric, annual_leave_days numeric, other_leave_days numeric, outing_times integer, trip_days numeric, overtime_working_minutes integer, overtime_rest_minutes integer, overtime_statutory_minutes integer, lieu_credit_minutes integer, points_lost numeric, missing_punches integer, full_attendance boolean)
    LANGUAGE sql STABLE
    AS $$
  select m.shop_id, m.unit_id, m.month, s.name_zh, u.name_zh, m.employee_no, m.employee_name,
    p.name_zh, m.scheduled_days, m.attended_days, m.late_times, m.late_minutes, m.early_times,
    m.early_minutes, m.absence_days, m.personal_leave_days, m.sick_leave_days,
    m.annual_leave_days, m.other_leave_days, m.outing_times, m.trip_days,
    m.overtime_working_minutes, m.overtime_rest_minutes, m.overtime_statutory_minutes,
    m.lieu_credit_minutes, m.points_lost, m.missing_punches, m.full_attendance
  from attendance.month m
  left join org.shop s on s.shop_id = m.shop_id
  left join org.unit u on u.shop_id = m.shop_id and u.unit_id = m.unit_id
  left join org.post p on p.post_code = m.post_code
  where m.month between first_day and last_day
$$;

ALTER FUNCTION report.attendance_sheet(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.attendance_sheet(first_day date, last_day date) IS 'Attendance sheet (RPT-002a).';

CREATE PROCEDURE report.define(IN report_name text, IN title_zh text, IN title_en text, IN rule_ids text[], IN producer_zh text, IN producer_en text, IN period_kind text, IN due_rule text, IN sort text, IN sealed_source boolean, IN columns text[], IN recipients text[], IN legend_zh text DEFAULT NULL::text, IN legend_en text DEFAULT NULL::text, IN resources text[] DEFAULT '{}'::text[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_variable
begin
  insert into report.definition as old (report_name, title_zh, title_en, rule_ids, producer_zh,
    producer_en, period_kind, due_rule, sort, legend_zh, legend_en, sealed_source, resources)
  values (report_name, title_zh, title_en, rule_ids, producer_zh, producer_en, period_kind,
    due_rule, sort, legend_zh, legend_en, sealed_source, resources)
  on conflict on constraint definition_pkey do update
  set title_zh = excluded.title_zh, title_en = excluded.title_en, rule_ids = excluded.rule_ids,
    producer_zh = excluded.producer_zh, producer_en = excluded.producer_en,
    period_kind = excluded.period_kind, due_rule = excluded.due_rule, sort = excluded.sort,
    legend_zh = excluded.legend_zh, legend_en = excluded.legend_en,
    sealed_source = excluded.sealed_source,
    resources = excluded.resources;

  delete from report.column_definition c where c.report_name = report_name;
  insert into report.column_definition (report_name, ordinal, column_name, title_zh, title_en,
    value_type, totalled, chart)
  select report_name, c.ordinal, btrim(p[1]), btrim(p[2]), btrim(p[3]), btrim(p[4]),
    coalesce(p[5] like '%total%', false), coalesce(p[5] like '%chart%', false)
  from unnest(columns) with ordinality c (line, ordinal)
  cross join lateral string_to_array(c.line, '|') p;

  delete from report.recipient r where r.report_name = report_name;
  insert into report.recipient (report_name, post_code)
  select report_name, r from unnest(recipients) r;
end
$$;

ALTER PROCEDURE report.define(IN report_name text, IN title_zh text, IN title_en text, IN rule_ids text[], IN producer_zh text, IN producer_en text, IN period_kind text, IN due_rule text, IN sort text, IN sealed_source boolean, IN columns text[], IN recipients text[], IN legend_zh text, IN legend_en text, IN resources text[]) OWNER TO kefu_owner;

COMMENT ON PROCEDURE report.define(IN report_name text, IN title_zh text, IN title_en text, IN rule_ids text[], IN producer_zh text, IN producer_en text, IN period_kind text, IN due_rule text, IN sort text, IN sealed_source boolean, IN columns text[], IN recipients text[], IN legend_zh text, IN legend_en text, IN resources text[]) IS 'Writes definition, columns and recipients of a report.';

CREATE FUNCTION report.due_on(of_report text, of_month date) RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
  select case
    when d.due_rule ~ '^day [0-9]+ of next month$'
      then (of_month + interval '1 month')::date + substring(d.due_rule from '[0-9]+')::integer - 1
    when d.due_rule = 'end of month' then (of_month + interval '1 month')::date - 1
    when d.due_rule = 'before the period' then of_month - 1
  end
  from report.definition d where d.report_name = of_report
$_$;

ALTER FUNCTION report.due_on(of_report text, of_month date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.due_on(of_report text, of_month date) IS 'Due day of a report of a month; null where no document sets one or it is the pay day.';

CREATE FUNCTION report.headcount(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, shop_name text, unit_name text, post_name text, filled integer, joined integer, moved_in integer, moved_out integer, departed integer)
    LANGUAGE sql STABLE ROWS 200
    AS $$
  select a.shop_id, a.unit_id, s.name_zh, u.name_zh, p.name_zh,
    (count(*) filter (where a.valid @> last_day and m.valid @> last_day))::integer,
    (count(*) filter (where m.entry_date between first_day and last_day
      and a.valid @> m.entry_date))::integer,
    (count(*) filter (where lower(a.valid) between first_day and last_day
      and m.entry_date < lower(a.valid)))::integer,
    (count(*) filter (where upper(a.valid) - 1 between first_day and last_day
      and (m.leave_date is null or m.leave_date >= upper(a.valid))))::integer,
    (count(*) filter (where m.leave_date between first_day and last_day
      and a.valid @> m.leave_date))::integer
  from org.assignment a
  join staff.employment m on m.shop_id = a.shop_id and m.employee_id = a.employee_id
    and m.valid && a.valid
  left join org.shop s on s.shop_id = a.shop_id
  left join org.unit u on u.shop_id = a.shop_id and u.unit_id = a.unit_id
  left join org.post p on p.post_code = a.post_code
  where a.is_primary and a.valid && daterange(first_day, last_day, '[]')
    and m.valid && daterange(first_day, last_day, '[]')
  group by a.shop_id, a.unit_id, s.name_zh, u.name_zh, p.name_zh
$$;

ALTER FUNCTION report.headcount(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.headcount(first_day date, last_day date) IS 'Headcount by shop, unit and post (RPT-012a).';

CREATE FUNCTION report.month_status(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, month date, shop_code text, shop_name text, state text, people integer, computed_at timestamp with time zone, computed_by text, sealed_at timestamp with time zone, sealed_by text)
    LANGUAGE sql STABLE ROWS 100
    AS $$
  select s.shop_id, s.unit_id, g.month::date, s.code, s.name_zh,
    case when l.shop_id is not null then '已封存' when c.shop_id is not null then '已核算'
      else '未结' end,
    c.people, c.computed_at, c.computed_by, l.sealed_at, l.sealed_by
  from org.shop s
  cross join generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp,
    interval '1 month') g (month)
  left join close.computation c on c.shop_id = s.shop_id and c.month = g.month::date
  left join close.seal l on l.shop_id = s.shop_id and l.month = g.month::date
  where s.valid && daterange(first_day, last_day, '[]')
$$;

ALTER FUNCTION report.month_status(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.month_status(first_day date, last_day date) IS 'State of every shop''s month (ATT-020).';

CREATE FUNCTION report.payroll_register(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, month date, shop_name text, unit_name text, employee_no text, employee_name text, post_name text, grade text, tier integer, worked_days numeric, base numeric, allowance numeric, post_pay numeric, fixed_pay numeric, performance numeric, seniority numeric, target_task numeric, phone_subsidy numeric, full_attendance numeric, other_earnings numeric, gross numeric, social_insurance numeric, housing_fund numeric, income_tax numeric, other_deductions numeric, debt_recovery numeric, deductions numeric, net numeric, debt_after numeric)
    LANGUAGE sql STABLE
    AS $$
  select g.shop_id, g.unit_id, g.month, s.name_zh, u.name_zh, g.employee_no, g.employee_name,
    p.name_zh, g.grade, g.tier::integer, g.worked_days,
    coalesce(l.base, 0), coalesce(l.allowance, 0), coalesce(l.post_pay, 0),
    coalesce(l.fixed_pay, 0), coalesce(l.performance, 0), coalesce(l.seniority, 0),
    coalesce(l.target_task, 0), coalesce(l.phone_subsidy, 0), coalesce(l.full_attendance, 0),
    g.gross - coalesce(l.named_earnings, 0), g.gross,
    coalesce(l.social_insurance, 0), coalesce(l.housing_fund, 0), coalesce(l.income_tax, 0),
    g.deductions - coalesce(l.named_deductions, 0), coalesce(l.debt_recovery, 0),
    g.deductions, g.net, g.debt_after
  from pay.slip g
  left join (
    select i.shop_id, i.employee_id, i.month, i.run_kind,
      sum(i.amount) filter (where i.item_code = 'base') as base,
      sum(i.amount) filter (where i.item_code = 'allowance') as allowance,
      sum(i.amount) filter (where i.item_code = 'post_pay') as post_pay,
      sum(i.amount) filter (where i.item_code = 'fixed_pay') as fixed_pay,
      sum(i.amount) filter (where i.item_code = 'performance') as performance,
      sum(i.amount) filter (where i.item_code = 'seniority') as seniority,
      sum(i.amount) filter (where i.item_code = 'target_task') as target_task,
      sum(i.amount) filter (where i.item_code = 'phone_subsidy') as phone_subsidy,
      sum(i.amount) filter (where i.item_code = 'full_attendance') as full_attendance,
      sum(i.amount) filter (where i.item_code in ('base', 'allowance', 'post_pay', 'fixed_pay',
        'performance', 'seniority', 'target_task', 'phone_subsidy', 'full_attendance'))
        as named_earnings,
      sum(i.amount) filter (where i.item_code = 'social_insurance') as social_insurance,
      sum(i.amount) filter (where i.item_code = 'housing_fund') as housing_fund,
      sum(i.amount) filter (where i.item_code = 'income_tax') as income_tax,
      sum(i.amount) filter (where i.item_code = 'debt_recovery') as debt_recovery,
      sum(i.amount) filter (where i.item_code in ('social_insurance', 'housing_fund',
        'income_tax', 'debt_recovery')) as named_deductions
    from pay.slip_line i
    where i.month between first_day and last_day
    group by i.shop_id, i.employee_id, i.month, i.run_kind
  ) l on l.shop_id = g.shop_id and l.employee_id = g.employee_id and l.month = g.month
    and l.run_kind = g.run_kind
  left join org.shop s on s.shop_id = g.shop_id
  left join org.unit u on u.shop_id = g.shop_id and u.unit_id = g.unit_id
  left join org.post p on p.post_code = g.post_code
  where g.month between first_day and last_day
$$;

ALTER FUNCTION report.payroll_register(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.payroll_register(first_day date, last_day date) IS 'Payroll register (RPT-004).';

CREATE FUNCTION report.payslip(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, month date, employee_no text, employee_name text, line_no integer, item_zh text, item_en text, sign text, amount numeric, formula text, inputs text, gross numeric, deductions numeric, net numeric, debt_after numeric)
    LANGUAGE sql STABLE
    AS $$
  select g.shop_id, g.unit_id, g.month, g.employee_no, g.employee_name, l.line_no::integer,
    coalesce(i.title_zh, l.item_code), coalesce(i.title_en, l.item_code),
    case i.sign when 'earning' then '加' when 'deduction' then '减' end, l.amount, i.formula_zh,
    (select string_agg(n.name || '=' || case n.unit
          when 'fen' then round(v.value / 100.0, 2)::text
          when 'rate_millionths' then trim_scale(v.value / 1000000.0)::text
          when 'day_hundredths' then trim_scale(v.value / 100.0)::text
          else v.value::text end, '; ' order by n.place)
      from unnest(i.input_names, i.input_units) with ordinality n (name, unit, place)
      join unnest(l.inputs) with ordinality v (value, place) using (place)
      where v.value <> 0),
    g.gross, g.deductions, g.net, g.debt_after
  from pay.slip g
  join pay.slip_line l on l.shop_id = g.shop_id and l.employee_id = g.employee_id
    and l.month = g.month and l.run_kind = g.run_kind
  left join pay.scheme_item i on i.scheme_code = g.scheme_code and i.item_code = l.item_code
    and i.version = l.item_version
  where g.month between first_day and last_day
$$;

ALTER FUNCTION report.payslip(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.payslip(first_day date, last_day date) IS 'Lines of pay slips (PAY-008).';

CREATE FUNCTION report.recipients(of_shop_id bigint) RETURNS TABLE(login name, report_name text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select distinct l.login, r.report_name
  from org.shop s
  join org.shop home on home.company_id = s.company_id
  join org.assignment a on a.shop_id = home.shop_id and a.valid @> access.today()
  join access.login l on l.employee_id = a.employee_id and l.ended_at is null
  join report.recipient r on r.post_code in ('*', a.post_code)
  where s.shop_id = of_shop_id
    and (home.shop_id = s.shop_id or home.kind = 'head_office' and r.post_code <> '*')
$$;

ALTER FUNCTION report.recipients(of_shop_id bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.recipients(of_shop_id bigint) IS 'Logins in force that a shop''s month is delivered to, a row a login and report (RPT-001c).';

CREATE FUNCTION report.roster(first_day date, last_day date) RETURNS TABLE(shop_id bigint, unit_id bigint, work_date date, day_type text, shop_name text, unit_name text, employee_no text, employee_name text, shift_code text, starts_at timestamp with time zone, ends_at timestamp with time zone, break_minutes integer, scheduled_minutes integer)
    LANGUAGE sql STABLE
    AS $$
  select r.shop_id, r.unit_id, r.work_date,
    case coalesce(o.day_type, n.day_type) when 'working' then '工作日' when 'rest' then '休息日'
      when 'statutory' then '法定节假日' when 'makeup' then '调休工作日' end,
    s.name_zh, u.name_zh, e.employee_no, e.name_zh, r.shift_code, r.starts_at, r.ends_at,
    r.break_minutes, r.scheduled_minutes
  from attendance.roster r
  left join calendar.national_day n on n.day = r.work_date
  left join calendar.shop_day o on o.shop_id = r.shop_id and o.day = r.work_date
  left join staff.employee e on e.employee_id = r.employee_id
  left join org.shop s on s.shop_id = r.shop_id
  left join org.unit u on u.shop_id = r.shop_id and u.unit_id = r.unit_id
  where r.work_date between first_day and last_day
$$;

ALTER FUNCTION report.roster(first_day date, last_day date) OWNER TO kefu_owner;

COMMENT ON FUNCTION report.roster(first_day date, last_day date) IS 'Rosters (RPT-014b).';

CREATE FUNCTION staging.day(given text, formats text[]) RETURNS date
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  part text[];
  format text;
  read date;
begin
  if cardinality(formats) > 0 then
    foreach format in array formats loop
      begin
        read := to_date(given, format);
        if staging.plain(to_char(read, format)) = staging.plain(given) then
          return read;
        end if;
      exception when data_exception then
        null;
      end;
    end loop;
  end if;
  part := coalesce(
    regexp_match(given, '^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0?0:00(?::00)?)?$'),
    regexp_match(given, '^([12]\d{3})(\d{2})(\d{2})$'));
  begin
    return make_date(part[1]::integer, part[2]::integer, part[3]::integer);
  exception when data_exception then
    return null;
  end;
end
$_$;

ALTER FUNCTION staging.day(given text, formats text[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.day(given text, formats text[]) IS 'A day from 2026-10-31, 2026/10/31, 20261031, 2026年10月31日 or a named format; null otherwise.';

CREATE FUNCTION staging.judge_assignments(has text[], formats text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  free boolean := staging.unlimited('org.assignment');
  shops bigint[] := access.my_shops('org_chart', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.line, r.shop_code, s.shop_id, r.employee_no, e.employee_id, r.unit_code,
    case when r.unit_code = '' then s.unit_id else u.unit_id end as unit_id,
    r.post as post_code, po.is_head, r.from_text, r.to_text,
    staging.day(r.from_text, formats) as valid_from, staging.day(r.to_text, formats) as valid_to,
    r.primary_text,
    case
      when r.primary_text in ('', 'yes', 'y', 'true', 't', '1', '是') then true
      when r.primary_text in ('no', 'n', 'false', 'f', '0', '否') then false
    end as is_primary,
    a.assignment_id, a.valid as old_valid, a.is_primary as old_primary,
    null::text as code, false as is_same, false as is_repeated
  from (
    select i.line, coalesce(btrim(i.shop), '') as shop_code,
      coalesce(btrim(i.employee_no), '') as employee_no, coalesce(btrim(i.unit), '') as unit_code,
      coalesce(btrim(i.post), '') as post, coalesce(btrim(i.valid_from), '') as from_text,
      coalesce(btrim(i.valid_to), '') as to_text,
      coalesce(lower(btrim(i."primary")), '') as primary_text
    from import_row i
  ) r
  left join org.shop s on s.code = r.shop_code
  left join org.unit u on u.shop_id = s.shop_id and u.code = r.unit_code
  left join org.position po on po.shop_id = s.shop_id
    and po.unit_id = coalesce(u.unit_id, s.unit_id) and po.post_code = r.post
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join org.assignment a on a.shop_id = s.shop_id and a.employee_id = e.employee_id
    and a.unit_id = coalesce(u.unit_id, s.unit_id) and a.post_code = r.post
    and lower(a.valid) = staging.day(r.from_text, formats);

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.shop_id is not null and j.employee_id is null then 'unknown_employee'
      when not free and j.employee_id = myself then 'oneself' end, null),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop'
      when not free and (j.shop_id = any (shops)) is not true then 'not_permitted' end,
      j.shop_code),
    ('unit', j.unit_code, case when j.shop_id is not null and j.unit_id is null
      then 'unknown_unit' end, j.shop_code),
    ('post', j.post_code, case when j.post_code = '' then 'missing'
      when j.unit_id is not null and j.is_head is null then 'unknown_post' end, j.unit_code),
    ('valid_from', j.from_text, case when j.from_text = '' then 'missing'
      when j.valid_from is null then 'not_a_day' end, null),
    ('valid_to', j.to_text, case when j.to_text <> '' and j.valid_to is null then 'not_a_day'
      when j.valid_to < j.valid_from then 'leaves_before_entry' end,
      j.to_text || ' < ' || j.from_text),
    ('primary', j.primary_text, case when j.is_primary is null then 'bad_boolean' end, null)
  ) f (place, value, code, detail)
  where f.code is not null;

  insert into import_reject (line, place, value, code, detail)
  select d.line, 'employee_no', d.employee_no, 'repeated', d.first_line::text
  from (
    select j.line, j.employee_no, min(j.line) over w as first_line,
      (j.valid_to, j.is_primary)
        is distinct from first_value((j.valid_to, j.is_primary)) over w as differs
    from import_judged j where j.line not in (select r.line from import_reject r)
    window w as (partition by j.shop_id, j.employee_id, j.unit_id, j.post_code, j.valid_from
      order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.employee_id, h.unit_id, h.post_code, h.valid_from
      order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;
  update import_judged j set is_same = true
  where j.code is null and j.assignment_id is not null and j.old_primary = j.is_primary
    and j.old_valid = daterange(j.valid_from, j.valid_to, '[]');
end
$$;

ALTER FUNCTION staging.judge_assignments(has text[], formats text[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.judge_assignments(has text[], formats text[]) IS 'Fills import_judged and import_reject; is_same marks lines that would change nothing.';

CREATE FUNCTION staging.judge_employees(has text[], formats text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  free boolean := staging.unlimited('staff.employment');
  people_units bigint[] := access.my_units('org_chart', 'write', current_user);
  file_units bigint[] := access.my_units('employee_file', 'write', current_user);
  shops bigint[] := access.my_shops('org_chart', 'write', current_user);
  myself bigint := access.me(current_user);
begin
  -- One import of people at a time: two files never judge the same old state.
  perform pg_advisory_xact_lock(hashtext('kefu.import.people'));
  analyze import_row;
  create temporary table import_judged on commit drop as
  select r.line, r.shop_code, s.shop_id, s.company_id, e.employee_id,
    e.employee_id is null as is_new, r.employee_no, r.name_zh, r.name_en, r.unit_code,
    case when r.unit_code = '' then s.unit_id else u.unit_id end as unit_id,
    e.unit_id as home_unit_id, nullif(r.post, '') as post_code, po.is_head,
    r.entry_text, staging.day(r.entry_text, formats) as entry_date,
    r.leave_text, staging.day(r.leave_text, formats) as leave_date,
    r.joined_text, staging.day(r.joined_text, formats) as joined_on,
    nullif(r.clock_user, '') as clock_user,
    e.name_zh as old_name_zh, e.name_en as old_name_en, e.joined_on as old_joined_on,
    m.entry_date as old_entry_date, m.leave_date as old_leave_date,
    m.clock_user as old_clock_user, m.unit_id as old_unit_id,
    null::text as code, false as is_same, false as is_repeated
  from (
    select i.line, coalesce(btrim(i.shop), '') as shop_code,
      coalesce(btrim(i.employee_no), '') as employee_no,
      coalesce(btrim(i.name_zh), '') as name_zh, nullif(btrim(i.name_en), '') as name_en,
      coalesce(btrim(i.unit), '') as unit_code, coalesce(btrim(i.post), '') as post,
      coalesce(btrim(i.entry_date), '') as entry_text,
      coalesce(btrim(i.leave_date), '') as leave_text,
      coalesce(btrim(i.joined_on), '') as joined_text,
      coalesce(btrim(i.clock_user), '') as clock_user
    from import_row i
  ) r
  left join org.shop s on s.code = r.shop_code
  left join org.unit u on u.shop_id = s.shop_id and u.code = r.unit_code
  left join org.position po on po.shop_id = s.shop_id
    and po.unit_id = coalesce(u.unit_id, s.unit_id) and po.post_code = r.post
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = r.employee_no
  left join staff.employment m on m.shop_id = s.shop_id and m.employee_id = e.employee_id
    and m.entry_date = staging.day(r.entry_text, formats);

  insert into import_reject (line, place, value, code, detail)
  select j.line, f.place, left(f.value, 200), f.code, f.detail
  from import_judged j
  cross join lateral (values
    ('employee_no', j.employee_no, case when j.employee_no = '' then 'missing'
      when j.employee_no !~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$' then 'bad_number'
      when not free and j.employee_id = myself then 'oneself' end, null),
    ('name_zh', j.name_zh, case when j.name_zh = '' then 'missing' end, null),
    ('shop', j.shop_code, case when j.shop_code = '' then 'missing'
      when j.shop_id is null then 'unknown_shop' end, null),
    ('unit', j.unit_code, case when j.shop_id is not null and j.unit_id is null
      then 'unknown_unit' end, j.shop_code),
    ('post', j.post_code, case when j.unit_id is not null and j.post_code is not null
      and j.is_head is null then 'unknown_post' end, j.unit_code),
    ('entry_date', j.entry_text, case when j.entry_text = '' then 'missing'
      when j.entry_date is null then 'not_a_day' end, null),
    ('leave_date', j.leave_text, case when j.leave_text <> '' and j.leave_date is null
      then 'not_a_day' when j.leave_date < j.entry_date then 'leaves_before_entry' end,
      j.leave_text || ' < ' || j.entry_text),
    ('joined_on', j.joined_text, case when j.joined_text <> '' and j.joined_on is null
      then 'not_a_day' end, null),
    ('shop', j.shop_code, case
      when free or j.unit_id is null or j.employee_id = myself then null
      when j.unit_id = any (people_units) and j.unit_id = any (file_units)
        and coalesce(j.home_unit_id = any (people_units), true)
        and (j.post_code is null or j.shop_id = any (shops)) then null
      else 'not_permitted' end, j.shop_code)
  ) f (place, value, code, detail)
  where f.code is not null;
  update import_judged j set code = 'refused'
  where j.line in (select r.line from import_reject r);

  -- One line for a person, shop and entry day: the same again is a repetition, another a fault.
  insert into import_reject (line, place, value, code, detail)
  select d.line, 'employee_no', d.employee_no, 'repeated', d.first_line::text
  from (
    select j.line, j.employee_no, min(j.line) over w as first_line,
      (j.name_zh, j.name_en, j.unit_id, j.post_code, j.leave_date, j.joined_on, j.clock_user)
        is distinct from first_value(
          (j.name_zh, j.name_en, j.unit_id, j.post_code, j.leave_date, j.joined_on, j.clock_user))
        over w as differs
    from import_judged j where j.code is null
    window w as (partition by j.shop_id, j.employee_no, j.entry_date order by j.line)
  ) d
  where d.differs;
  update import_judged j set code = 'refused'
  where j.code is null and j.line in (select r.line from import_reject r);
  update import_judged j set is_repeated = true, is_same = true
  from (
    select h.line, row_number() over (
      partition by h.shop_id, h.employee_no, h.entry_date order by h.line) as place
    from import_judged h where h.code is null
  ) n
  where n.line = j.line and n.place > 1;

  update import_judged j set is_same = true
  where j.code is null and j.old_entry_date is not null
    and j.old_name_zh = j.name_zh
    and (not 'name_en' = any (has) or j.old_name_en is not distinct from j.name_en)
    and (j.joined_on is null or j.old_joined_on = j.joined_on)
    and (not 'leave_date' = any (has) or j.old_leave_date is not distinct from j.leave_date)
    and (not 'clock_user' = any (has) or j.old_clock_user is not distinct from j.clock_user)
    and (j.post_code is null or exists (
      select from org.assignment a
      where a.shop_id = j.shop_id and a.employee_id = j.employee_id
        and a.valid && daterange(j.entry_date, coalesce(j.leave_date, j.old_leave_date), '[]')));
end
$_$;

ALTER FUNCTION staging.judge_employees(has text[], formats text[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.judge_employees(has text[], formats text[]) IS 'Fills import_judged and import_reject; is_same marks lines that would change nothing.';

CREATE FUNCTION staging.judge_punches(formats text[], trust_state boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_nestloop TO 'off'
    SET enable_mergejoin TO 'off'
    AS $_$
declare
  free boolean := staging.unlimited('attendance.punch');
  units bigint[] := access.my_units('punch', 'approve', current_user);
  myself bigint := access.me(current_user);
  earliest constant timestamptz := '2010-01-01 00:00:00+08';
  latest timestamptz := now() + interval '1 day';
begin
  analyze import_row;
  create temporary table import_person on commit drop as
  select row_number() over () as person_id, k.shop_key, k.no_key, k.clock_key, s.shop_id,
    e.employee_id
  from (
    select distinct coalesce(btrim(r.shop), '') as shop_key,
      coalesce(btrim(r.employee_no), '') as no_key,
      case when btrim(r.employee_no) <> '' then '' else coalesce(btrim(r.clock_user), '') end
        as clock_key
    from import_row r
  ) k
  left join org.shop s on s.code = k.shop_key
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = k.no_key;

  create temporary table import_service on commit drop as
  select p.person_id, m.shop_id, m.employee_id, m.valid, m.unit_id
  from import_person p
  join staff.employment m on m.shop_id = p.shop_id and m.employee_id = p.employee_id
  union all
  select p.person_id, m.shop_id, m.employee_id, m.valid, m.unit_id
  from import_person p
  join staff.employment m on m.shop_id = p.shop_id and m.clock_user = p.clock_key
  where p.no_key = '' and p.clock_key <> '';

  create temporary table import_place on commit drop as
  select v.person_id, a.employee_id, a.valid, a.unit_id
  from (select distinct s.person_id, s.shop_id, s.employee_id from import_service s) v
  join org.assignment a on a.shop_id = v.shop_id and a.employee_id = v.employee_id
    and a.is_primary;
  analyze import_person, import_service, import_place;

  create temporary table import_judged on commit drop as
  select r.line, p.shop_id, r.at_day as punch_date, s.employee_id, r.at as punched_at,
    r.source, r.direction, coalesce(a.unit_id, s.unit_id) as unit_id,
    case
      when p.no_key = '' and p.clock_key = '' then 'missing'
      when r.time_text = '' then 'missing'
      when r.at is null then
        case when p.clock_key <> '' then 'unreadable_clock' else 'not_a_time' end
      when r.at < earliest or r.at > latest then 'corrupt_clock'
      when p.shop_key = '' then 'missing'
      when p.shop_id is null then 'unknown_shop'
      when p.employee_id is null and p.no_key <> '' then 'unknown_employee'
      when s.employee_id is null then
        case when p.no_key <> '' then 'not_in_service' else 'unknown_clock_user' end
      when r.bad_direction then 'bad_direction'
      when r.source = 'correction' then 'correction'
      when r.source <> 'clock' and r.source !~ '^[a-z][a-z0-9_.:-]{0,31}$' then 'bad_source'
      when free then null
      when s.employee_id = myself then 'oneself'
      when coalesce(a.unit_id, s.unit_id) in (select unnest(units)) then null
      else 'not_permitted'
    end as code
  from (
    select c.line, c.shop_key, c.no_key, c.clock_key, c.time_text, c.at,
      (c.at at time zone 'Asia/Shanghai')::date as at_day, c.source, c.direction,
      c.direction is null and c.direction_text <> '' as bad_direction
    from (
      select t.line, t.shop_key, t.no_key, t.clock_key, t.time_text, t.source, t.direction_text,
        case
          -- The usual form of a day that every year has; the cast cannot fail then.
          when cardinality(formats) = 0 and t.time_text ~ ('^[12]\d{3}-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])'
            '|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$')
          then t.time_text::timestamp at time zone 'Asia/Shanghai'
          else staging.moment(t.time_text, formats)
        end as at,
        case
          when t.direction_text in ('in', '上班', '签到', '进', '入') then 'in'
          when t.direction_text in ('out', '下班', '签退', '出') then 'out'
          when trust_state and t.state in ('0', '3', '4') then 'in'
          when trust_state and t.state in ('1', '2', '5') then 'out'
        end::attendance.direction as direction
      from (
        select i.line, coalesce(btrim(i.shop), '') as shop_key,
          coalesce(btrim(i.employee_no), '') as no_key,
          case when btrim(i.employee_no) <> '' then '' else coalesce(btrim(i.clock_user), '') end
            as clock_key,
          coalesce(btrim(i.punched_at), '') as time_text,
          coalesce(nullif(btrim(i.source), ''), 'clock') as source,
          case when i.direction in ('in', 'out') then i.direction
            else coalesce(lower(btrim(i.direction)), '') end as direction_text, btrim(i.state) as state
        from import_row i
        -- Without these fences each of the expressions is worked out several times a row.
        offset 0
      ) t
      offset 0
    ) c
    offset 0
  ) r
  join import_person p
    on p.shop_key = r.shop_key and p.no_key = r.no_key and p.clock_key = r.clock_key
  left join import_service s on s.person_id = p.person_id and s.valid @> r.at_day
  left join import_place a on a.person_id = p.person_id and a.employee_id = s.employee_id
    and a.valid @> r.at_day;

  -- A clock number that somebody had on another day is a person out of service, not a stranger.
  if exists (select from import_person p where p.clock_key <> '') then
    update import_judged j set code = 'not_in_service'
    from import_row i, import_person p
    where j.code = 'unknown_clock_user' and i.line = j.line
      and p.shop_key = coalesce(btrim(i.shop), '') and p.no_key = ''
      and p.clock_key = btrim(i.clock_user)
      and exists (select from import_service s where s.person_id = p.person_id);
  end if;
  perform staging.refuse_closed_months();

  insert into import_reject (line, place, value, code, detail)
  select j.line, c.place,
    left(case c.place
      when 'employee_no' then i.employee_no when 'clock_user' then i.clock_user
      when 'shop' then i.shop when 'direction' then i.direction when 'source' then i.source
      else i.punched_at end, 200),
    j.code,
    case
      when j.code in ('not_permitted', 'unknown_clock_user') then i.shop
      when j.code in ('month_sealed', 'month_not_open') then to_char(j.punch_date, 'YYYY-MM')
      when j.code = 'not_in_service' then j.punch_date::text
      when j.code = 'corrupt_clock' then i.punched_at
    end
  from import_judged j
  join import_row i on i.line = j.line
  cross join lateral (
    select case
      when j.code in ('unknown_employee', 'not_in_service', 'oneself', 'unknown_clock_user')
        or j.code = 'missing' and coalesce(btrim(i.employee_no), btrim(i.clock_user), '') = ''
        then case when btrim(i.employee_no) <> '' or i.clock_user is null
          then 'employee_no' else 'clock_user' end
      when j.code = 'missing' and coalesce(btrim(i.punched_at), '') <> '' then 'shop'
      when j.code in ('unknown_shop', 'not_permitted') then 'shop'
      when j.code = 'bad_direction' then 'direction'
      when j.code in ('bad_source', 'correction') then 'source'
      else 'punched_at' end as place
  ) c
  where j.code is not null;
end
$_$;

ALTER FUNCTION staging.judge_punches(formats text[], trust_state boolean) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.judge_punches(formats text[], trust_state boolean) IS 'Fills import_judged and import_reject from import_row; codes are those of staging.reason.';

CREATE FUNCTION staging.merge_assignments(lines bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  update org.assignment a
  set valid = daterange(j.valid_from, j.valid_to, '[]'), is_primary = j.is_primary
  from import_judged j
  where j.line = any (lines) and a.assignment_id = j.assignment_id;

  insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
  select j.shop_id, j.employee_id, j.unit_id, j.post_code, j.is_primary,
    daterange(j.valid_from, j.valid_to, '[]')
  from import_judged j
  where j.line = any (lines) and j.assignment_id is null;
end
$$;

ALTER FUNCTION staging.merge_assignments(lines bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.merge_assignments(lines bigint[]) IS 'Merges judged lines of an assignment file.';

CREATE FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  perform set_config('kefu.import_columns', array_to_string(has, ','), true);
  perform staging.merge_lines(feed, coalesce((
    select array_agg(j.line order by j.line) from import_judged j
    where j.code is null and not j.is_same), '{}'));
  select count(*), count(*) filter (where not j.is_same), count(*) filter (where j.is_repeated)
  into good, imported, in_file
  from import_judged j where j.code is null;
end
$$;

ALTER FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) IS 'Merges judged lines of the feed employees or assignments, the bad ones into the rejects.';

CREATE FUNCTION staging.merge_employees(lines bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  has text[] := string_to_array(current_setting('kefu.import_columns', true), ',');
begin
  insert into staff.employee
    (company_id, shop_id, unit_id, employee_no, name_zh, name_en, joined_on)
  select distinct on (j.company_id, j.employee_no) j.company_id, j.shop_id, j.unit_id,
    j.employee_no, j.name_zh, j.name_en, coalesce(j.joined_on, j.entry_date)
  from import_judged j
  where j.line = any (lines) and not exists (
    select from staff.employee e
    where e.company_id = j.company_id and e.employee_no = j.employee_no)
  order by j.company_id, j.employee_no, j.entry_date;

  update import_judged j set employee_id = e.employee_id
  from staff.employee e
  where j.line = any (lines) and j.employee_id is null
    and e.company_id = j.company_id and e.employee_no = j.employee_no;

  -- The line with the latest entry says what a person is called now.
  update staff.employee e
  set name_zh = l.name_zh, joined_on = coalesce(l.joined_on, e.joined_on),
    name_en = case when 'name_en' = any (has) then l.name_en else e.name_en end
  from (
    select distinct on (j.employee_id) j.employee_id, j.name_zh, j.name_en, j.joined_on
    from import_judged j where j.line = any (lines)
    order by j.employee_id, j.entry_date desc
  ) l
  where e.employee_id = l.employee_id
    and (e.name_zh, e.joined_on, e.name_en) is distinct from (
      l.name_zh, coalesce(l.joined_on, e.joined_on),
      case when 'name_en' = any (has) then l.name_en else e.name_en end);

  update staff.employment m
  set leave_date = case when 'leave_date' = any (has) then j.leave_date else m.leave_date end,
    clock_user = case when 'clock_user' = any (has) then j.clock_user else m.clock_user end
  from import_judged j
  where j.line = any (lines) and m.shop_id = j.shop_id and m.employee_id = j.employee_id
    and m.entry_date = j.entry_date
    and ('leave_date' = any (has) and m.leave_date is distinct from j.leave_date
      or 'clock_user' = any (has) and m.clock_user is distinct from j.clock_user);

  insert into staff.employment (shop_id, employee_id, entry_date, leave_date, unit_id, clock_user)
  select j.shop_id, j.employee_id, j.entry_date, j.leave_date, j.unit_id, j.clock_user
  from import_judged j
  where j.line = any (lines) and j.old_entry_date is null;

  -- Who leaves holds no post of the shop any longer: rights end with the service (RBAC-001a).
  update org.assignment a set valid = daterange(lower(a.valid), j.leave_date + 1)
  from import_judged j
  where j.line = any (lines) and j.leave_date is not null
    and a.shop_id = j.shop_id and a.employee_id = j.employee_id
    and lower(a.valid) between j.entry_date and j.leave_date
    and coalesce(upper(a.valid), 'infinity') > j.leave_date + 1;

  insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
  select j.shop_id, j.employee_id, j.unit_id, j.post_code,
    daterange(j.entry_date, j.leave_date, '[]')
  from import_judged j
  where j.line = any (lines) and j.post_code is not null and not exists (
    select from org.assignment a
    where a.shop_id = j.shop_id and a.employee_id = j.employee_id
      and a.valid && daterange(j.entry_date, j.leave_date, '[]'));
end
$$;

ALTER FUNCTION staging.merge_employees(lines bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.merge_employees(lines bigint[]) IS 'Merges judged lines of an employee file; the setting kefu.import_columns names its columns.';

CREATE FUNCTION staging.merge_lines(feed text, lines bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  middle integer := cardinality(lines) / 2;
  broken text;
  state text;
begin
  if cardinality(lines) = 0 then
    return;
  end if;
  begin
    execute format('select staging.merge_%I($1)', feed) using lines;
    return;
  exception
    when integrity_constraint_violation or insufficient_privilege or data_exception then
      get stacked diagnostics broken = constraint_name, state = returned_sqlstate;
  end;
  if cardinality(lines) > 1 then
    perform staging.merge_lines(feed, lines[:middle]);
    perform staging.merge_lines(feed, lines[middle + 1:]);
    return;
  end if;
  perform staging.refuse(lines[1], case broken
      when 'assignment_one_head' then 'post'
      when 'employment_clock_user_once' then 'clock_user'
      when 'assignment_one_primary' then case feed when 'employees' then 'post' else 'valid_from' end
      when 'assignment_no_overlap' then 'valid_from'
      when 'employment_no_overlap' then 'entry_date' end,
    null,
    case broken
      when 'assignment_one_head' then 'head_taken'
      when 'assignment_one_primary' then 'primary_overlaps'
      when 'assignment_no_overlap' then 'assignment_overlaps'
      when 'employment_no_overlap' then 'employment_overlaps'
      when 'employment_clock_user_once' then 'clock_user_taken'
      else case when state = '42501' then 'not_permitted' else 'refused' end end,
    case when state = '42501' then (
      select s.code from import_judged j join org.shop s on s.shop_id = j.shop_id
      where j.line = lines[1])
    else coalesce(nullif(broken, ''), state) end);
  update import_judged j set code = 'refused' where j.line = lines[1];
end
$_$;

ALTER FUNCTION staging.merge_lines(feed text, lines bigint[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.merge_lines(feed text, lines bigint[]) IS 'Merges judged lines of the feed employees or assignments; what is refused goes to the rejects.';

CREATE FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  -- No conflict target: naming one would ask for the reader's policies on every row.
  insert into attendance.punch
    (shop_id, punch_date, employee_id, punched_at, source, direction, unit_id)
  select j.shop_id, j.punch_date, j.employee_id, j.punched_at, j.source, j.direction, j.unit_id
  from import_judged j
  where j.code is null and not j.known
  on conflict do nothing;
  get diagnostics imported = row_count;
  select count(*) into good from import_judged j where j.code is null;
  in_file := 0;
  if good > imported then
    select good - count(*) into in_file from (
      select distinct j.shop_id, j.employee_id, j.punched_at, j.source
      from import_judged j where j.code is null) d;
  end if;
end
$$;

ALTER FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) IS 'Returns how many lines were good, entered, and repeat another of the file.';

CREATE FUNCTION staging.missing_right(feed text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select r.action || ' on ' || r.resource
  from (values
    ('punches', 'punch', 'approve', 'attendance.punch'),
    ('employees', 'employee_file', 'write', 'staff.employment'),
    ('employees', 'org_chart', 'write', 'staff.employee'),
    ('assignments', 'org_chart', 'write', 'org.assignment')
  ) r (feed, resource, action, target)
  where r.feed = missing_right.feed and not staging.unlimited(r.target::regclass)
    and coalesce(cardinality(
      access.my_units(r.resource, r.action::access.action, current_user)), 0) = 0
  limit 1
$$;

ALTER FUNCTION staging.missing_right(feed text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.missing_right(feed text) IS 'Action and resource that the caller lacks for a feed; null where nothing is missing.';

CREATE FUNCTION staging.moment(given text, formats text[]) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  part text[];
  format text;
  read timestamp;
begin
  if cardinality(formats) > 0 then
    foreach format in array formats loop
      begin
        read := (to_timestamp(given, format) at time zone current_setting('TimeZone'));
        if staging.plain(to_char(read, format)) = staging.plain(given) then
          return read at time zone 'Asia/Shanghai';
        end if;
      exception when data_exception then
        null;
      end;
    end loop;
  end if;
  part := regexp_match(given, '^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]*'
    '(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}(?:\.\d{1,6})?)秒?)?分?$');
  -- An hour of 24 or a second of 60 would be taken, and is no time of any clock.
  if part is null or part[4]::integer > 23 or coalesce(part[6]::numeric, 0) >= 60 then
    return null;
  end if;
  begin
    return make_timestamp(part[1]::integer, part[2]::integer, part[3]::integer,
      part[4]::integer, part[5]::integer, coalesce(part[6], '0')::double precision)
      at time zone 'Asia/Shanghai';
  exception when data_exception then
    return null;
  end;
end
$_$;

ALTER FUNCTION staging.moment(given text, formats text[]) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.moment(given text, formats text[]) IS 'An instant from 2026-10-31 08:30[:00], with / or 年月日, or a named format; null otherwise.';

CREATE FUNCTION staging.open(columns text[], defaults text[], extra integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  execute 'create temporary table import_row (line bigint not null'
    || (select string_agg(format(', %I text%s', c.name,
        case when c.default_value <> '' then format(' default %L', c.default_value) else '' end),
        '' order by c.place)
      from unnest(columns, defaults) with ordinality c (name, default_value, place))
    || coalesce((select string_agg(format(', extra_%s text', n), '' order by n)
      from generate_series(1, extra) n), '')
    || ') on commit drop';
  create temporary table import_reject (
    line bigint not null,
    place text,
    value text,
    code text not null,
    detail text
  ) on commit drop;
end
$$;

ALTER FUNCTION staging.open(columns text[], defaults text[], extra integer) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.open(columns text[], defaults text[], extra integer) IS 'Makes the temporary tables of an import: canonical columns with the text that stands where the file has no such column (empty: none), and columns for what the file has beyond them.';

CREATE FUNCTION staging.plain(given text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select lower(regexp_replace(regexp_replace(given, '\s+', ' ', 'g'), '(^|\D)0+(?=\d)', '\1', 'g'))
$$;

ALTER FUNCTION staging.plain(given text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.plain(given text) IS 'A date text without leading zeros, doubled blanks and case, so that two spellings compare.';

CREATE FUNCTION staging.reason(of_code text, in_language text, of_detail text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select replace(case when in_language = 'zh' then r.zh else r.en end, '%s',
    coalesce(of_detail, ''))
  from (values
    ('field_count', 'wrong number of fields: %s (found / expected)',
      '字段数不对：%s（实际 / 应有）'),
    ('broken_quote', 'a quotation mark does not close its field, or stands inside one',
      '引号不配对，或出现在字段中间'),
    ('encoding', 'not text of this encoding: %s', '不是该编码的文本：%s'),
    ('control_character', 'holds a control character: %s', '含有控制字符：%s'),
    ('too_long', 'the record is longer than %s', '记录超过 %s'),
    ('unreadable', 'cannot be read as a record: %s', '无法作为一条记录读取：%s'),
    ('missing', 'must not be blank', '不能为空'),
    ('not_a_day', 'is no day: write 2026-10-31, or name the format in the map',
      '不是日期：请写成 2026-10-31，或在映射文件中说明格式'),
    ('not_a_time', 'is no date with time: write 2026-10-31 08:30:00, or name the format in the map',
      '不是日期时间：请写成 2026-10-31 08:30:00，或在映射文件中说明格式'),
    ('corrupt_clock', 'the clock was wrong: a punch before 2010 or in the future (%s)',
      '考勤机时钟有误：早于2010年或晚于现在（%s）'),
    ('unreadable_clock', 'the clock wrote no readable time', '考勤机写出的时间无法读取'),
    ('bad_direction', 'is no direction: in, out or blank', '不是方向：in、out 或留空'),
    ('bad_source', 'is no source: lower-case letters, digits and _.:-, at most 32',
      '来源只能是小写字母、数字和 _.:-，最多32个字符'),
    ('correction', 'corrections are entered with a reason by the supervising person, not imported',
      '补卡须由主管填写原因录入，不能导入'),
    ('bad_boolean', 'is neither yes nor no', '既不是“是”也不是“否”'),
    ('bad_number', 'is no employee number: letters, digits and ._-, at most 32',
      '员工编号只能是字母、数字和 ._-，最多32个字符'),
    ('unknown_shop', 'there is no such shop that you may see', '没有该店铺，或您无权查看'),
    ('unknown_unit', 'shop %s has no such unit', '店铺 %s 没有该部门'),
    ('unknown_post', 'unit %s has no such post', '部门 %s 没有该岗位'),
    ('unknown_employee', 'there is no such employee that you may see', '没有该员工，或您无权查看'),
    ('unknown_clock_user', 'no employee of shop %s has this number on the clocks',
      '店铺 %s 没有员工使用该考勤号'),
    ('not_in_service', 'not in service in this shop on that day (%s)', '当日不在该店铺任职（%s）'),
    ('leaves_before_entry', 'ends before it begins (%s)', '结束早于开始（%s）'),
    ('repeated', 'line %s says something else about the same', '与第 %s 行矛盾'),
    ('not_permitted', 'not permitted for your login: shop %s', '您的账号无权操作：店铺 %s'),
    ('oneself', 'nobody enters this about himself', '不能录入本人的记录'),
    ('month_sealed', '%s is sealed: enter a correction in an open month', '%s 已封账：请在未封账月份更正'),
    ('month_not_open', 'there is no room for punches of %s yet: the administrator runs '
      'attendance.ensure_partitions', '%s 的打卡分区尚未建立：请管理员执行 attendance.ensure_partitions'),
    ('head_taken', 'somebody else heads this unit in that time', '该时段该部门已有负责人'),
    ('primary_overlaps', 'overlaps another primary assignment of the person: end that one first',
      '与该员工的另一主要任职重叠：请先结束前一任职'),
    ('assignment_overlaps', 'overlaps the same assignment with another start',
      '与开始日期不同的同一任职重叠'),
    ('employment_overlaps', 'overlaps another employment of the person in this shop',
      '与该员工在本店的另一段任职重叠'),
    ('clock_user_taken', 'somebody else has this number on the shop''s clocks in that time',
      '该时段该考勤号已被他人使用'),
    ('refused', 'the database refused it (%s)', '数据库拒绝（%s）')
  ) r (code, en, zh)
  where r.code = of_code
$$;

ALTER FUNCTION staging.reason(of_code text, in_language text, of_detail text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.reason(of_code text, in_language text, of_detail text) IS 'The sentence of a reject''s code in Chinese (zh) or English, with the detail in its place.';

CREATE FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  insert into pg_temp.import_reject (line, place, value, code, detail)
  values (at_line, at_place, left(of_value, 200), of_code, of_detail);
end
$$;

ALTER FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text) IS 'Adds a line to the rejects.';

CREATE FUNCTION staging.refuse_closed_months() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  month_start date;
  own_role text := current_user;
begin
  alter table import_judged add column known boolean not null default false;
  if exists (
    select from close.seal s
    where s.shop_id in (select p.shop_id from import_person p)
  ) then
    update import_judged j
    set known = found.there, code = case when found.there then null else 'month_sealed' end
    from (
      select h.line, exists (
        select from attendance.punch p
        where p.shop_id = h.shop_id and p.punch_date = h.punch_date
          and p.employee_id = h.employee_id and p.punched_at = h.punched_at
          and p.source = h.source) as there
      from import_judged h
      join close.seal s on s.shop_id = h.shop_id
        and s.month <= h.punch_date and s.last_day >= h.punch_date
      where h.code is null
    ) found
    where found.line = j.line;
  end if;

  for month_start in
    select distinct date_trunc('month', j.punch_date::timestamp)::date
    from import_judged j where j.code is null and not j.known order by 1
  loop
    begin
      if pg_has_role('kefu_owner', 'usage') then
        -- Partitions belong to the owner of the schema, whoever of his rank imports.
        perform set_config('role', 'kefu_owner', true);
      end if;
      perform attendance.ensure_partitions(month_start, month_start);
      perform set_config('role', own_role, true);
    exception when insufficient_privilege then
      update import_judged j set code = 'month_not_open'
      where j.code is null and not j.known
        and j.punch_date between month_start and month_start + interval '1 month - 1 day';
    end;
  end loop;
end
$$;

ALTER FUNCTION staging.refuse_closed_months() OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.refuse_closed_months() IS 'Marks judged punches that no month can take; opens months where the caller may.';

CREATE FUNCTION staging.reject_counts(in_language text) RETURNS TABLE(code text, reason text, lines bigint)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return query
    select r.code, staging.reason(r.code, in_language, '…'), count(distinct r.line)
    from import_reject r group by r.code order by count(distinct r.line) desc, r.code;
end
$$;

ALTER FUNCTION staging.reject_counts(in_language text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.reject_counts(in_language text) IS 'The lines refused by code; a line with two faults counts under both.';

CREATE FUNCTION staging.rejects(in_language text) RETURNS TABLE(line bigint, "column" text, value text, reason text)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  return query
    select r.line, r.place, r.value, staging.reason(r.code, in_language, r.detail)
    from import_reject r order by r.line, r.place, r.code;
end
$$;

ALTER FUNCTION staging.rejects(in_language text) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.rejects(in_language text) IS 'The rejects of the import at hand, one row a fault.';

CREATE FUNCTION staging.unlimited(target regclass) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  select not row_security_active(target) or pg_has_role(current_user, 'kefu_owner', 'usage')
$$;

ALTER FUNCTION staging.unlimited(target regclass) OWNER TO kefu_owner;

COMMENT ON FUNCTION staging.unlimited(target regclass) IS 'True where no policy of the table limits the caller; the import then asks for no right.';

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE access.login (
    login name NOT NULL,
    employee_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    ended_at timestamp with time zone
);

ALTER TABLE ONLY access.login FORCE ROW LEVEL SECURITY;

ALTER TABLE access.login OWNER TO kefu_owner;

COMMENT ON TABLE access.login IS 'The login role of a person; written by access.create_login only. [reference]';

COMMENT ON COLUMN access.login.ended_at IS 'Null while the login may act.';

CREATE TABLE access.protected_table (
    table_name text NOT NULL,
    protection text NOT NULL,
    resource text,
    own boolean DEFAULT false NOT NULL,
    own_by_shop boolean DEFAULT false NOT NULL,
    write_key text DEFAULT 'unit_id'::text NOT NULL,
    insert_action access.action,
    update_action access.action,
    delete_action access.action,
    others_only boolean DEFAULT false NOT NULL,
    actor_column text,
    audited boolean DEFAULT false NOT NULL,
    CONSTRAINT protected_table_kind CHECK ((protection = ANY (ARRAY['scoped'::text, 'published'::text, 'internal'::text]))),
    CONSTRAINT protected_table_scoped_names_resource CHECK (((protection = 'scoped'::text) = (resource IS NOT NULL)))
);

ALTER TABLE ONLY access.protected_table FORCE ROW LEVEL SECURITY;

ALTER TABLE access.protected_table OWNER TO kefu_owner;

COMMENT ON TABLE access.protected_table IS 'One row a table that went through access.protect, publish or internal. [local]';

CREATE TABLE access.resource (
    resource text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    includes_ancestors boolean DEFAULT false NOT NULL,
    CONSTRAINT resource_is_plain CHECK ((resource ~ '^[a-z][a-z_]{0,39}$'::text))
);

ALTER TABLE ONLY access.resource FORCE ROW LEVEL SECURITY;

ALTER TABLE access.resource OWNER TO kefu_owner;

COMMENT ON TABLE access.resource IS 'What a right is about. [reference]';

COMMENT ON COLUMN access.resource.includes_ancestors IS 'Whether a reader of a unit also reads rows of the units above it: policies apply downward.';

CREATE TABLE access."right" (
    post_code text NOT NULL,
    resource text NOT NULL,
    action access.action NOT NULL,
    reach access.reach NOT NULL
);

ALTER TABLE ONLY access."right" FORCE ROW LEVEL SECURITY;

ALTER TABLE access."right" OWNER TO kefu_owner;

COMMENT ON TABLE access."right" IS 'What the holder of a post may do, and how far. [local]';

CREATE TABLE access.scope (
    login name NOT NULL,
    resource text NOT NULL,
    action access.action NOT NULL,
    valid daterange NOT NULL,
    own boolean NOT NULL,
    company boolean NOT NULL,
    units bigint[] NOT NULL,
    shops bigint[] NOT NULL,
    CONSTRAINT scope_valid_not_empty CHECK ((NOT isempty(valid)))
);

ALTER TABLE ONLY access.scope FORCE ROW LEVEL SECURITY;

ALTER TABLE access.scope OWNER TO kefu_owner;

COMMENT ON TABLE access.scope IS 'Rights of a login as unit lists by date; always equal to access.derived_scope. [reference]';

COMMENT ON COLUMN access.scope.valid IS 'A row for each dated change to come; the past is not kept.';

COMMENT ON COLUMN access.scope.own IS 'Whether the person''s own rows are included.';

COMMENT ON COLUMN access.scope.company IS 'Whether the whole company is reached.';

COMMENT ON COLUMN access.scope.units IS 'Units reached, ascending.';

COMMENT ON COLUMN access.scope.shops IS 'Shops reached as a whole, ascending.';

CREATE TABLE attendance.clearance (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    work_date date NOT NULL,
    shift_no smallint DEFAULT 1 NOT NULL,
    anomaly attendance.anomaly NOT NULL,
    unit_id bigint NOT NULL,
    decision attendance.decision NOT NULL,
    reason text NOT NULL,
    cleared_by text DEFAULT CURRENT_USER NOT NULL,
    cleared_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT clearance_reason_not_blank CHECK ((btrim(reason) <> ''::text))
);

ALTER TABLE ONLY attendance.clearance FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.clearance OWNER TO kefu_owner;

COMMENT ON TABLE attendance.clearance IS 'Decisions on anomalies of a rostered day.';

COMMENT ON COLUMN attendance.clearance.decision IS 'excused: counts as if it had not happened; confirmed: it stands, and no longer blocks closing.';

CREATE TABLE attendance.month (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    employee_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    employee_no text NOT NULL,
    employee_name text NOT NULL,
    post_code text NOT NULL,
    scheduled_days numeric(6,2) NOT NULL,
    attended_days numeric(6,2) NOT NULL,
    worked_days numeric(6,2) NOT NULL,
    missed_days numeric(6,2) NOT NULL,
    late_times integer NOT NULL,
    late_minutes integer NOT NULL,
    early_times integer NOT NULL,
    early_minutes integer NOT NULL,
    absence_days numeric(6,2) NOT NULL,
    personal_leave_days numeric(6,2) NOT NULL,
    sick_leave_days numeric(6,2) NOT NULL,
    annual_leave_days numeric(6,2) NOT NULL,
    other_leave_days numeric(6,2) NOT NULL,
    outing_times integer NOT NULL,
    trip_days numeric(6,2) NOT NULL,
    overtime_working_minutes integer NOT NULL,
    overtime_rest_minutes integer NOT NULL,
    overtime_statutory_minutes integer NOT NULL,
    lieu_credit_minutes integer NOT NULL,
    points_lost numeric(8,2) NOT NULL,
    missing_punches integer NOT NULL,
    full_attendance boolean NOT NULL,
    policy_value_ids bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    CONSTRAINT month_attended_at_most_scheduled CHECK ((attended_days <= scheduled_days)),
    CONSTRAINT month_counts_not_negative CHECK (((scheduled_days >= (0)::numeric) AND (attended_days >= (0)::numeric) AND (worked_days >= (0)::numeric) AND (missed_days >= (0)::numeric) AND (late_times >= 0) AND (late_minutes >= 0) AND (early_times >= 0) AND (early_minutes >= 0) AND (absence_days >= (0)::numeric) AND (personal_leave_days >= (0)::numeric) AND (sick_leave_days >= (0)::numeric) AND (annual_leave_days >= (0)::numeric) AND (other_leave_days >= (0)::numeric) AND (outing_times >= 0) AND (trip_days >= (0)::numeric) AND (overtime_working_minutes >= 0) AND (overtime_rest_minutes >= 0) AND (overtime_statutory_minutes >= 0) AND (lieu_credit_minutes >= 0) AND (missing_punches >= 0))),
    CONSTRAINT month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

ALTER TABLE ONLY attendance.month FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.month OWNER TO kefu_owner;

COMMENT ON TABLE attendance.month IS 'Figures of the attendance sheet after the lateness policy, as stored by the close.';

COMMENT ON COLUMN attendance.month.month IS 'First day of the month.';

COMMENT ON COLUMN attendance.month.unit_id IS 'Unit on the last day in service of the month.';

COMMENT ON COLUMN attendance.month.employee_name IS 'Name as it was when the month was computed.';

COMMENT ON COLUMN attendance.month.worked_days IS 'Days that count as worked for pay: attended, less absence inside them, plus paid leave.';

COMMENT ON COLUMN attendance.month.missed_days IS 'Scheduled days that were not worked.';

COMMENT ON COLUMN attendance.month.points_lost IS 'Performance points by the lateness policy (ATT-006).';

COMMENT ON COLUMN attendance.month.policy_value_ids IS 'Policy values that the figures rest on.';

CREATE TABLE attendance.punch (
    shop_id bigint NOT NULL,
    punch_date date NOT NULL,
    employee_id bigint NOT NULL,
    punched_at timestamp with time zone NOT NULL,
    source text NOT NULL,
    direction attendance.direction,
    unit_id bigint NOT NULL,
    source_key text,
    reason text,
    entered_by text DEFAULT CURRENT_USER NOT NULL,
    entered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT punch_correction_has_reason CHECK (((source <> 'correction'::text) OR ((btrim(reason) <> ''::text) AND (reason IS NOT NULL)))),
    CONSTRAINT punch_date_is_local CHECK ((punch_date = ((punched_at AT TIME ZONE 'Asia/Shanghai'::text))::date)),
    CONSTRAINT punch_source_is_plain CHECK ((source ~ '^[a-z][a-z0-9_.:-]{0,31}$'::text))
)
PARTITION BY RANGE (punch_date);

ALTER TABLE ONLY attendance.punch FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.punch OWNER TO kefu_owner;

COMMENT ON TABLE attendance.punch IS 'Punches as the clocks gave them, and corrections beside them.';

COMMENT ON COLUMN attendance.punch.punch_date IS 'Local date of the punch: the partition key.';

COMMENT ON COLUMN attendance.punch.source IS 'Clock or feed that reported it; "correction" for one that the supervising person entered.';

COMMENT ON COLUMN attendance.punch.direction IS 'Null where the clock does not say in or out.';

COMMENT ON COLUMN attendance.punch.unit_id IS 'Unit of the person at that time.';

COMMENT ON COLUMN attendance.punch.source_key IS 'Key of the row in its source, null where it has none.';

CREATE TABLE attendance.recorded_time (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    work_date date NOT NULL,
    kind attendance.time_kind NOT NULL,
    entry_no smallint DEFAULT 1 NOT NULL,
    unit_id bigint NOT NULL,
    minutes integer NOT NULL,
    paid boolean DEFAULT true NOT NULL,
    reason text NOT NULL,
    entered_by text DEFAULT CURRENT_USER NOT NULL,
    entered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT recorded_time_minutes_of_a_day CHECK (((minutes > 0) AND (minutes <= 1440))),
    CONSTRAINT recorded_time_reason_not_blank CHECK ((btrim(reason) <> ''::text))
);

ALTER TABLE ONLY attendance.recorded_time FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.recorded_time OWNER TO kefu_owner;

COMMENT ON TABLE attendance.recorded_time IS 'Times of a day that were approved, by kind.';

COMMENT ON COLUMN attendance.recorded_time.minutes IS 'Working minutes without break. Half a shift or more takes the shift''s break with it.';

COMMENT ON COLUMN attendance.recorded_time.paid IS 'Whether it is paid; overtime that is not paid becomes credit for a day off in lieu (ATT-017c).';

CREATE TABLE attendance.roster (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    work_date date NOT NULL,
    shift_no smallint DEFAULT 1 NOT NULL,
    unit_id bigint NOT NULL,
    shift_code text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    break_minutes integer NOT NULL,
    day_share numeric(4,3) NOT NULL,
    scheduled_minutes integer GENERATED ALWAYS AS ((((EXTRACT(epoch FROM (ends_at - starts_at)) / (60)::numeric))::integer - break_minutes)) STORED NOT NULL,
    punch_from timestamp with time zone NOT NULL,
    midpoint timestamp with time zone NOT NULL,
    punch_until timestamp with time zone NOT NULL,
    same_day boolean NOT NULL,
    CONSTRAINT roster_break_shorter CHECK (((break_minutes >= 0) AND (((break_minutes)::double precision * '00:01:00'::interval) < (ends_at - starts_at)))),
    CONSTRAINT roster_ends_after_start CHECK ((ends_at > starts_at)),
    CONSTRAINT roster_share CHECK (((day_share > (0)::numeric) AND (day_share <= (1)::numeric))),
    CONSTRAINT roster_shift_no_positive CHECK ((shift_no > 0)),
    CONSTRAINT roster_window_around_shift CHECK (((punch_from <= starts_at) AND ((midpoint >= starts_at) AND (midpoint <= ends_at)) AND (punch_until >= (ends_at - '00:00:00.000001'::interval))))
);

ALTER TABLE ONLY attendance.roster FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.roster OWNER TO kefu_owner;

COMMENT ON TABLE attendance.roster IS 'Scheduled shifts, one row a person, day and shift.';

COMMENT ON COLUMN attendance.roster.unit_id IS 'Unit that schedules the person on that day.';

COMMENT ON COLUMN attendance.roster.day_share IS 'Part of a scheduled day that the shift stands for: 1, or less for a part of a split shift.';

COMMENT ON COLUMN attendance.roster.scheduled_minutes IS 'Length of the shift without its break.';

COMMENT ON COLUMN attendance.roster.punch_from IS 'First instant whose punches belong to the shift: 4 h before its start, or the middle of the gap to the person''s shift before it where that is later.';

COMMENT ON COLUMN attendance.roster.midpoint IS 'Punches without direction up to this instant are "in", later ones "out".';

COMMENT ON COLUMN attendance.roster.punch_until IS 'Last instant whose punches belong to the shift, itself included: 4 h after its end or just before the middle of the gap to the next shift.';

COMMENT ON COLUMN attendance.roster.same_day IS 'Whether the punch window lies inside the work date, so that punches join by date.';

CREATE TABLE attendance.shift_pattern (
    pattern_code text NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    start_minute integer NOT NULL,
    end_minute integer NOT NULL,
    break_minutes integer NOT NULL,
    weekdays_zh text NOT NULL,
    weekdays_en text NOT NULL,
    source text NOT NULL,
    CONSTRAINT shift_pattern_length CHECK (((start_minute >= 0) AND (start_minute <= 1439) AND (end_minute > start_minute) AND (break_minutes >= 0) AND (break_minutes < (end_minute - start_minute))))
);

ALTER TABLE ONLY attendance.shift_pattern FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.shift_pattern OWNER TO kefu_owner;

COMMENT ON TABLE attendance.shift_pattern IS 'Shifts that the documents describe. [reference]';

COMMENT ON COLUMN attendance.shift_pattern.pattern_code IS 'Template of table ATT-002a: T1 to T7.';

COMMENT ON COLUMN attendance.shift_pattern.weekdays_zh IS 'On which days the shift is worked, in words: the roster says on which.';

CREATE TABLE attendance.shift_template (
    shop_id bigint NOT NULL,
    code text NOT NULL,
    valid daterange DEFAULT daterange('2000-01-01'::date, NULL::date) NOT NULL,
    unit_id bigint NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    start_minute integer NOT NULL,
    end_minute integer NOT NULL,
    break_minutes integer DEFAULT 0 NOT NULL,
    day_share numeric(4,3) DEFAULT 1 NOT NULL,
    CONSTRAINT shift_template_break_shorter CHECK (((break_minutes >= 0) AND (break_minutes < (end_minute - start_minute)))),
    CONSTRAINT shift_template_code_is_plain CHECK ((code ~ '^[A-Z][A-Z0-9_-]{0,15}$'::text)),
    CONSTRAINT shift_template_length CHECK (((end_minute > start_minute) AND (end_minute <= (start_minute + 1440)))),
    CONSTRAINT shift_template_names_not_blank CHECK (((btrim(name_zh) <> ''::text) AND (btrim(name_en) <> ''::text))),
    CONSTRAINT shift_template_share CHECK (((day_share > (0)::numeric) AND (day_share <= (1)::numeric))),
    CONSTRAINT shift_template_starts_in_its_day CHECK (((start_minute >= 0) AND (start_minute < 1440))),
    CONSTRAINT shift_template_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY attendance.shift_template FORCE ROW LEVEL SECURITY;

ALTER TABLE attendance.shift_template OWNER TO kefu_owner;

COMMENT ON TABLE attendance.shift_template IS 'Shifts that a roster of the shop may name.';

COMMENT ON COLUMN attendance.shift_template.unit_id IS 'Root unit of the shop.';

COMMENT ON COLUMN attendance.shift_template.start_minute IS 'Minutes after 00:00 of the work date.';

COMMENT ON COLUMN attendance.shift_template.end_minute IS 'Minutes after 00:00 of the work date; above 1440 where the shift crosses midnight.';

COMMENT ON COLUMN attendance.shift_template.day_share IS 'Part of a scheduled day: 1, or 0.5 for each half of a split shift.';

CREATE TABLE audit.change (
    change_id bigint NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    actor name DEFAULT CURRENT_USER NOT NULL,
    table_name text NOT NULL,
    verb text NOT NULL,
    shop_id bigint,
    unit_id bigint,
    old_row jsonb,
    new_row jsonb,
    CONSTRAINT change_has_rows CHECK (((old_row IS NOT NULL) OR (new_row IS NOT NULL))),
    CONSTRAINT change_verb_known CHECK ((verb = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);

ALTER TABLE ONLY audit.change FORCE ROW LEVEL SECURITY;

ALTER TABLE audit.change OWNER TO kefu_owner;

COMMENT ON TABLE audit.change IS 'One row a changed row of an audited table; append-only for everyone, its owner included. [local]';

COMMENT ON COLUMN audit.change.unit_id IS 'Unit of the changed row, null where it has none.';

ALTER TABLE audit.change ALTER COLUMN change_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.change_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE calendar.national_day (
    day date NOT NULL,
    year integer NOT NULL,
    day_type calendar.day_type NOT NULL,
    name_zh text,
    name_en text,
    CONSTRAINT national_day_in_its_year CHECK (((year)::numeric = EXTRACT(year FROM day))),
    CONSTRAINT national_day_names_together CHECK (((name_zh IS NULL) = (name_en IS NULL)))
);

ALTER TABLE ONLY calendar.national_day FORCE ROW LEVEL SECURITY;

ALTER TABLE calendar.national_day OWNER TO kefu_owner;

COMMENT ON TABLE calendar.national_day IS 'The national calendar, one row a day. [reference]';

COMMENT ON COLUMN calendar.national_day.name_zh IS 'Holiday that makes the day special; null on ordinary days.';

CREATE TABLE calendar.shop_day (
    shop_id bigint NOT NULL,
    day date NOT NULL,
    unit_id bigint NOT NULL,
    day_type calendar.day_type NOT NULL,
    reason text NOT NULL,
    CONSTRAINT shop_day_reason_not_blank CHECK ((btrim(reason) <> ''::text))
);

ALTER TABLE ONLY calendar.shop_day FORCE ROW LEVEL SECURITY;

ALTER TABLE calendar.shop_day OWNER TO kefu_owner;

COMMENT ON TABLE calendar.shop_day IS 'Days on which a shop departs from the national calendar.';

COMMENT ON COLUMN calendar.shop_day.unit_id IS 'Root unit of the shop.';

CREATE TABLE calendar.year (
    year integer NOT NULL,
    source text NOT NULL,
    list_version smallint DEFAULT 1 NOT NULL,
    CONSTRAINT year_plausible CHECK (((year >= 1990) AND (year <= 2200)))
);

ALTER TABLE ONLY calendar.year FORCE ROW LEVEL SECURITY;

ALTER TABLE calendar.year OWNER TO kefu_owner;

COMMENT ON TABLE calendar.year IS 'Years whose national calendar is loaded. [reference]';

COMMENT ON COLUMN calendar.year.list_version IS 'How many notices make up the list: 2 when the State Council changed it during the year.';

CREATE VIEW checks.calendar_complete WITH (security_invoker='true') AS
 SELECT format('year %s'::text, y.year) AS subject,
    format('%s days, %s wanted'::text, count(n.day), (make_date((y.year + 1), 1, 1) - make_date(y.year, 1, 1))) AS detail
   FROM (calendar.year y
     LEFT JOIN calendar.national_day n ON ((n.year = y.year)))
  GROUP BY y.year
 HAVING (count(n.day) <> (make_date((y.year + 1), 1, 1) - make_date(y.year, 1, 1)));

ALTER TABLE checks.calendar_complete OWNER TO kefu_owner;

COMMENT ON VIEW checks.calendar_complete IS 'A known year has each of its days (REG-006b).';

CREATE TABLE close.computation (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    unit_id bigint NOT NULL,
    computed_at timestamp with time zone DEFAULT now() NOT NULL,
    computed_by text DEFAULT CURRENT_USER NOT NULL,
    people integer NOT NULL,
    engine_version text NOT NULL,
    input_hash bytea,
    output_hash bytea,
    CONSTRAINT computation_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT computation_people_not_negative CHECK ((people >= 0))
);

ALTER TABLE ONLY close.computation FORCE ROW LEVEL SECURITY;

ALTER TABLE close.computation OWNER TO kefu_owner;

COMMENT ON TABLE close.computation IS 'The latest computation of a shop''s month.';

COMMENT ON COLUMN close.computation.unit_id IS 'Root unit of the shop.';

COMMENT ON COLUMN close.computation.input_hash IS 'Null until the computation hashed its inputs.';

COMMENT ON COLUMN close.computation.output_hash IS 'Null until the computation hashed its rows.';

CREATE TABLE pay.slip (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    employee_id bigint NOT NULL,
    run_kind pay.run_kind DEFAULT 'regular'::pay.run_kind NOT NULL,
    unit_id bigint NOT NULL,
    employee_no text NOT NULL,
    employee_name text NOT NULL,
    post_code text NOT NULL,
    scheme_code text NOT NULL,
    grade text,
    tier smallint,
    worked_days numeric(6,2) NOT NULL,
    gross numeric(14,2) NOT NULL,
    deductions numeric(14,2) NOT NULL,
    net numeric(14,2) NOT NULL,
    debt_before numeric(14,2) DEFAULT 0 NOT NULL,
    debt_after numeric(14,2) DEFAULT 0 NOT NULL,
    CONSTRAINT slip_debt_recovered_first CHECK (((net = (0)::numeric) OR (debt_after = (0)::numeric))),
    CONSTRAINT slip_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT slip_net_never_negative CHECK (((net = (gross - deductions)) AND (net >= (0)::numeric))),
    CONSTRAINT slip_parts_not_negative CHECK (((gross >= (0)::numeric) AND (deductions >= (0)::numeric) AND (debt_before >= (0)::numeric) AND (debt_after >= (0)::numeric)))
);

ALTER TABLE ONLY pay.slip FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.slip OWNER TO kefu_owner;

COMMENT ON TABLE pay.slip IS 'Pay slips as the close computed them; sums of their lines.';

COMMENT ON COLUMN pay.slip.unit_id IS 'Unit on the last day in service of the month.';

COMMENT ON COLUMN pay.slip.employee_name IS 'Name as it was when the month was computed.';

COMMENT ON COLUMN pay.slip.deductions IS 'What was withheld; never more than gross (PAY-005).';

COMMENT ON COLUMN pay.slip.net IS 'Gross less deductions, never below 0 (PAY-005, B-66).';

COMMENT ON COLUMN pay.slip.debt_before IS 'Debt carried into the month, in yuan.';

COMMENT ON COLUMN pay.slip.debt_after IS 'Debt carried out of it: deductions that the pay could not bear, and what could not be recovered.';

CREATE VIEW checks.computed_people WITH (security_invoker='true') AS
 SELECT format('shop %s, %s'::text, c.shop_id, to_char((c.month)::timestamp with time zone, 'YYYY-MM'::text)) AS subject,
    format('%s people computed, %s slips, %s attendance rows'::text, c.people, p.slips, a.sheets) AS detail
   FROM ((close.computation c
     CROSS JOIN LATERAL ( SELECT count(*) AS slips
           FROM pay.slip g
          WHERE ((g.shop_id = c.shop_id) AND (g.month = c.month) AND (g.run_kind = 'regular'::pay.run_kind))) p)
     CROSS JOIN LATERAL ( SELECT count(*) AS sheets
           FROM attendance.month m
          WHERE ((m.shop_id = c.shop_id) AND (m.month = c.month))) a)
  WHERE ((c.people <> p.slips) OR (c.people <> a.sheets));

ALTER TABLE checks.computed_people OWNER TO kefu_owner;

COMMENT ON VIEW checks.computed_people IS 'A computed month holds a slip and an attendance row for each person counted (PAY-008).';

CREATE TABLE policy.parameter (
    parameter_code text NOT NULL,
    value_type policy.value_type NOT NULL,
    unit text,
    meaning_zh text NOT NULL,
    meaning_en text NOT NULL,
    rule_id text NOT NULL,
    CONSTRAINT parameter_code_is_plain CHECK ((parameter_code ~ '^[a-z][a-z_]*(\.[a-z0-9][a-z0-9_]*)+$'::text))
);

ALTER TABLE ONLY policy.parameter FORCE ROW LEVEL SECURITY;

ALTER TABLE policy.parameter OWNER TO kefu_owner;

COMMENT ON TABLE policy.parameter IS 'What can be set by policy, and what it means. [reference]';

COMMENT ON COLUMN policy.parameter.unit IS 'Unit of the number for people, null for words.';

CREATE TABLE policy.value (
    value_id bigint NOT NULL,
    company_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    scope policy.scope NOT NULL,
    parameter_code text NOT NULL,
    value_type policy.value_type NOT NULL,
    value jsonb,
    valid daterange NOT NULL,
    regime_code text,
    CONSTRAINT value_is_sound CHECK (policy.value_is_sound(value_type, value)),
    CONSTRAINT value_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY policy.value FORCE ROW LEVEL SECURITY;

ALTER TABLE policy.value OWNER TO kefu_owner;

COMMENT ON TABLE policy.value IS 'A policy value in force for a time; two of one parameter in one scope never overlap. [local]';

COMMENT ON COLUMN policy.value.unit_id IS 'Company values stand at the head office''s root, shop values at the shop''s root.';

COMMENT ON COLUMN policy.value.value IS 'Null: blank; a computation that needs it fails (REG-002c).';

COMMENT ON COLUMN policy.value.regime_code IS 'The regime that gave the value; null when set by hand.';

CREATE VIEW checks.policy_value_type WITH (security_invoker='true') AS
 SELECT format('policy value %s'::text, v.value_id) AS subject,
    format('%s: %s is not a %s'::text, v.parameter_code, v.value, p.value_type) AS detail
   FROM (policy.value v
     JOIN policy.parameter p USING (parameter_code))
  WHERE ((v.value_type <> p.value_type) OR (NOT policy.value_is_sound(p.value_type, v.value)));

ALTER TABLE checks.policy_value_type OWNER TO kefu_owner;

COMMENT ON VIEW checks.policy_value_type IS 'Policy values have the shape of their parameters type (REG-002a).';

CREATE TABLE staff.employee (
    employee_id bigint NOT NULL,
    company_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    employee_no text NOT NULL,
    name_zh text NOT NULL,
    name_en text,
    joined_on date NOT NULL,
    CONSTRAINT employee_joined_on_finite CHECK (isfinite(joined_on)),
    CONSTRAINT employee_name_not_blank CHECK ((btrim(name_zh) <> ''::text)),
    CONSTRAINT employee_no_is_plain CHECK ((employee_no ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$'::text))
);

ALTER TABLE ONLY staff.employee FORCE ROW LEVEL SECURITY;

ALTER TABLE staff.employee OWNER TO kefu_owner;

COMMENT ON TABLE staff.employee IS 'A person; one row however many shops employ him. [reference]';

COMMENT ON COLUMN staff.employee.shop_id IS 'Shop of the primary assignment, kept by org.assignment.';

COMMENT ON COLUMN staff.employee.unit_id IS 'Home unit: that of the primary assignment today, kept by org.assignment; scopes compare it.';

COMMENT ON COLUMN staff.employee.name_en IS 'Null where none is used.';

COMMENT ON COLUMN staff.employee.joined_on IS 'First day with the company, not with the post: length of service counts from it (EMP-017).';

CREATE TABLE staff.employment (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    entry_date date NOT NULL,
    leave_date date,
    valid daterange GENERATED ALWAYS AS (
CASE
    WHEN (leave_date < entry_date) THEN 'empty'::daterange
    ELSE daterange(entry_date, leave_date, '[]'::text)
END) STORED NOT NULL,
    unit_id bigint NOT NULL,
    clock_user text,
    CONSTRAINT employment_dates_finite CHECK ((isfinite(entry_date) AND ((leave_date IS NULL) OR isfinite(leave_date)))),
    CONSTRAINT employment_leaves_after_entry CHECK ((leave_date >= entry_date))
);

ALTER TABLE ONLY staff.employment FORCE ROW LEVEL SECURITY;

ALTER TABLE staff.employment OWNER TO kefu_owner;

COMMENT ON TABLE staff.employment IS 'A person''s service in one shop; a transfer to another shop closes one and opens another.';

COMMENT ON COLUMN staff.employment.leave_date IS 'Last day in service, included; null while employed.';

COMMENT ON COLUMN staff.employment.unit_id IS 'Unit of the latest assignment in this shop, kept by org.assignment; scopes compare it.';

COMMENT ON COLUMN staff.employment.clock_user IS 'The person''s number on the shop''s attendance clocks; null where none is used.';

CREATE VIEW checks.punch_outside_service WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: punch outside employment'::text, p.punched_at) AS detail
   FROM (attendance.punch p
     JOIN staff.employee e USING (employee_id))
  WHERE (NOT (EXISTS ( SELECT
           FROM staff.employment m
          WHERE ((m.shop_id = p.shop_id) AND (m.employee_id = p.employee_id) AND ((p.punch_date >= (m.entry_date - 1)) AND (p.punch_date <= COALESCE((m.leave_date + 1), 'infinity'::date)))))));

ALTER TABLE checks.punch_outside_service OWNER TO kefu_owner;

COMMENT ON VIEW checks.punch_outside_service IS 'Nobody punches outside his employment in the shop, the night after it excepted (ATT-001a).';

CREATE VIEW checks.recorded_time_outside_service WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: %s outside employment'::text, t.work_date, t.kind) AS detail
   FROM (attendance.recorded_time t
     JOIN staff.employee e USING (employee_id))
  WHERE (NOT (EXISTS ( SELECT
           FROM staff.employment m
          WHERE ((m.shop_id = t.shop_id) AND (m.employee_id = t.employee_id) AND (m.valid @> t.work_date)))));

ALTER TABLE checks.recorded_time_outside_service OWNER TO kefu_owner;

COMMENT ON VIEW checks.recorded_time_outside_service IS 'Leave, trips and overtime lie inside the employment (EMP-001).';

CREATE TABLE report.column_definition (
    report_name text NOT NULL,
    ordinal smallint NOT NULL,
    column_name text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    value_type text NOT NULL,
    totalled boolean DEFAULT false NOT NULL,
    chart boolean DEFAULT false NOT NULL,
    CONSTRAINT column_definition_type_known CHECK ((value_type = ANY (ARRAY['text'::text, 'integer'::text, 'money'::text, 'decimal'::text, 'date'::text, 'timestamp'::text, 'minutes'::text, 'boolean'::text])))
);

ALTER TABLE ONLY report.column_definition FORCE ROW LEVEL SECURITY;

ALTER TABLE report.column_definition OWNER TO kefu_owner;

COMMENT ON TABLE report.column_definition IS 'Columns of reports: titles, type, total, chart. [reference]';

COMMENT ON COLUMN report.column_definition.totalled IS 'Whether the column has a total at the foot.';

COMMENT ON COLUMN report.column_definition.chart IS 'Whether a chart of the report shows the column.';

CREATE TABLE report.definition (
    report_name text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    rule_ids text[] NOT NULL,
    producer_zh text NOT NULL,
    producer_en text NOT NULL,
    period_kind text NOT NULL,
    due_rule text,
    sort text NOT NULL,
    legend_zh text,
    legend_en text,
    sealed_source boolean NOT NULL,
    resources text[] NOT NULL,
    CONSTRAINT definition_due_rule_known CHECK ((due_rule ~ '^(day [0-9]{1,2} of next month|pay day|end of month|before the period)$'::text)),
    CONSTRAINT definition_name_is_plain CHECK ((report_name ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
    CONSTRAINT definition_names_resources CHECK ((cardinality(resources) > 0)),
    CONSTRAINT definition_period_known CHECK ((period_kind = ANY (ARRAY['day'::text, 'week'::text, 'month'::text, 'quarter'::text, 'year'::text, 'any'::text])))
);

ALTER TABLE ONLY report.definition FORCE ROW LEVEL SECURITY;

ALTER TABLE report.definition OWNER TO kefu_owner;

COMMENT ON TABLE report.definition IS 'The catalogue of reports. [reference]';

COMMENT ON COLUMN report.definition.due_rule IS 'That day included; null where no document sets one.';

COMMENT ON COLUMN report.definition.sort IS 'Columns the rows are ordered by, separated by commas.';

COMMENT ON COLUMN report.definition.sealed_source IS 'Whether the rows are stored figures of a computed month; otherwise they follow the facts.';

COMMENT ON COLUMN report.definition.resources IS 'Resources that a reader needs to see every row; who reads part of them sees part of the rows.';

CREATE VIEW checks.report_columns WITH (security_invoker='true') AS
 SELECT d.report_name AS subject,
    'has no function'::text AS detail
   FROM report.definition d
  WHERE (to_regprocedure(format('report.%I(date, date)'::text, replace(d.report_name, '-'::text, '_'::text))) IS NULL)
UNION ALL
 SELECT d.report_name AS subject,
    format('column %s is %s in the function, %s in the description'::text, (n.place - 2), COALESCE(n.name, 'none'::text), COALESCE(c.column_name, 'none'::text)) AS detail
   FROM (((report.definition d
     CROSS JOIN LATERAL ( SELECT array_agg(a.name ORDER BY a.place) AS names
           FROM (pg_proc p
             CROSS JOIN LATERAL UNNEST(p.proargnames, (p.proargmodes)::text[]) WITH ORDINALITY a(name, mode, place))
          WHERE ((a.mode = 't'::text) AND (p.oid = (to_regprocedure(format('report.%I(date, date)'::text, replace(d.report_name, '-'::text, '_'::text))))::oid))) f)
     CROSS JOIN LATERAL unnest(f.names) WITH ORDINALITY n(name, place))
     LEFT JOIN report.column_definition c ON (((c.report_name = d.report_name) AND (c.ordinal = (n.place - 2)))))
  WHERE ((n.place > 2) AND (c.column_name IS DISTINCT FROM n.name))
UNION ALL
 SELECT c.report_name AS subject,
    format('column %s is described and not in the function'::text, c.column_name) AS detail
   FROM report.column_definition c
  WHERE (NOT (EXISTS ( SELECT
           FROM pg_proc p
          WHERE ((p.oid = (to_regprocedure(format('report.%I(date, date)'::text, replace(c.report_name, '-'::text, '_'::text))))::oid) AND (c.column_name = ANY (p.proargnames))))));

ALTER TABLE checks.report_columns OWNER TO kefu_owner;

COMMENT ON VIEW checks.report_columns IS 'Every report has its function, and its columns are those described (RPT-001).';

CREATE TABLE close.seal (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    last_day date GENERATED ALWAYS AS ((((month + '1 mon'::interval) - '1 day'::interval))::date) STORED NOT NULL,
    unit_id bigint NOT NULL,
    sealed_at timestamp with time zone DEFAULT now() NOT NULL,
    sealed_by text DEFAULT CURRENT_USER NOT NULL,
    input_hash bytea NOT NULL,
    output_hash bytea NOT NULL,
    previous_hash bytea,
    seal_hash bytea NOT NULL,
    CONSTRAINT seal_hashes_are_sha256 CHECK (((octet_length(input_hash) = 32) AND (octet_length(output_hash) = 32) AND (octet_length(seal_hash) = 32) AND ((previous_hash IS NULL) OR (octet_length(previous_hash) = 32)))),
    CONSTRAINT seal_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

ALTER TABLE ONLY close.seal FORCE ROW LEVEL SECURITY;

ALTER TABLE close.seal OWNER TO kefu_owner;

COMMENT ON TABLE close.seal IS 'Seals of shops'' months: a row here locks the month for everyone, for ever. [append-only]';

COMMENT ON COLUMN close.seal.last_day IS 'Last day of the month; guards of business days compare it.';

COMMENT ON COLUMN close.seal.unit_id IS 'Root unit of the shop.';

COMMENT ON COLUMN close.seal.previous_hash IS 'seal_hash of the shop''s seal before this one, null for its first: one chain a shop, in the order of sealing.';

CREATE TABLE org.shop (
    shop_id bigint NOT NULL,
    company_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind org.shop_kind NOT NULL,
    region text,
    valid daterange DEFAULT daterange('2000-01-01'::date, NULL::date) NOT NULL,
    CONSTRAINT shop_code_is_plain CHECK ((code ~ '^[A-Z][A-Z0-9_-]{0,31}$'::text)),
    CONSTRAINT shop_names_not_blank CHECK (((btrim(name_zh) <> ''::text) AND (btrim(name_en) <> ''::text))),
    CONSTRAINT shop_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY org.shop FORCE ROW LEVEL SECURITY;

ALTER TABLE org.shop OWNER TO kefu_owner;

COMMENT ON TABLE org.shop IS 'A shop of a company; every fact row belongs to one. [reference]';

COMMENT ON COLUMN org.shop.unit_id IS 'The root unit: rows of the whole shop carry it, so that one key decides who sees them.';

COMMENT ON COLUMN org.shop.region IS 'Region whose minimum wage and averages apply; null when no rule by region is used.';

CREATE TABLE pay.applied_policy (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    value_id bigint NOT NULL,
    valid_from date NOT NULL,
    unit_id bigint NOT NULL,
    valid_to date NOT NULL,
    parameter_code text NOT NULL,
    value jsonb,
    scope policy.scope NOT NULL,
    scope_name_zh text NOT NULL,
    regime_code text,
    for_unit_ids bigint[] NOT NULL,
    CONSTRAINT applied_policy_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT applied_policy_segment CHECK ((valid_from <= valid_to))
);

ALTER TABLE ONLY pay.applied_policy FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.applied_policy OWNER TO kefu_owner;

COMMENT ON TABLE pay.applied_policy IS 'Snapshot of the policy values a computed month rests on.';

COMMENT ON COLUMN pay.applied_policy.unit_id IS 'Root unit of the shop.';

COMMENT ON COLUMN pay.applied_policy.valid_to IS 'Last day, included, inside the month.';

COMMENT ON COLUMN pay.applied_policy.for_unit_ids IS 'Units of the shop for which the value was the one that held, ascending.';

CREATE VIEW checks.root_unit WITH (security_invoker='true') AS
 SELECT r.subject,
    format('unit %s, the root of shop %s is %s'::text, r.unit_id, r.shop_id, s.unit_id) AS detail
   FROM (( SELECT 'calendar.shop_day'::text AS subject,
            shop_day.shop_id,
            shop_day.unit_id
           FROM calendar.shop_day
        UNION
         SELECT 'attendance.shift_template'::text,
            shift_template.shop_id,
            shift_template.unit_id
           FROM attendance.shift_template
        UNION
         SELECT 'pay.applied_policy'::text,
            applied_policy.shop_id,
            applied_policy.unit_id
           FROM pay.applied_policy
        UNION
         SELECT 'close.computation'::text,
            computation.shop_id,
            computation.unit_id
           FROM close.computation
        UNION
         SELECT 'close.seal'::text,
            seal.shop_id,
            seal.unit_id
           FROM close.seal) r
     JOIN org.shop s USING (shop_id))
  WHERE (s.unit_id <> r.unit_id);

ALTER TABLE checks.root_unit OWNER TO kefu_owner;

COMMENT ON VIEW checks.root_unit IS 'Rows of a whole shop stand under its root unit.';

CREATE VIEW checks.roster_across_shops WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: shop %s %s overlaps shop %s %s'::text, r.work_date, r.shop_id, r.shift_code, o.shop_id, o.shift_code) AS detail
   FROM ((attendance.roster r
     JOIN attendance.roster o ON (((o.employee_id = r.employee_id) AND (o.shop_id > r.shop_id) AND ((o.work_date >= (r.work_date - 1)) AND (o.work_date <= (r.work_date + 1))) AND (o.starts_at < r.ends_at) AND (r.starts_at < o.ends_at))))
     JOIN staff.employee e ON ((e.employee_id = r.employee_id)));

ALTER TABLE checks.roster_across_shops OWNER TO kefu_owner;

COMMENT ON VIEW checks.roster_across_shops IS 'Nobody works overlapping shifts in two shops (ATT-003a).';

CREATE VIEW checks.roster_outside_service WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: shift %s outside employment'::text, r.work_date, r.shift_code) AS detail
   FROM (attendance.roster r
     JOIN staff.employee e USING (employee_id))
  WHERE (NOT (EXISTS ( SELECT
           FROM staff.employment m
          WHERE ((m.shop_id = r.shop_id) AND (m.employee_id = r.employee_id) AND (m.valid @> r.work_date)))));

ALTER TABLE checks.roster_outside_service OWNER TO kefu_owner;

COMMENT ON VIEW checks.roster_outside_service IS 'Nobody is rostered on a day outside his employment in the shop (EMP-001).';

CREATE VIEW checks.roster_split_share WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: parts of %s in all'::text, r.work_date, sum(r.day_share)) AS detail
   FROM (attendance.roster r
     JOIN staff.employee e USING (employee_id))
  WHERE (r.day_share < (1)::numeric)
  GROUP BY e.employee_no, r.shop_id, r.employee_id, r.work_date
 HAVING (sum(r.day_share) <> (1)::numeric);

ALTER TABLE checks.roster_split_share OWNER TO kefu_owner;

COMMENT ON VIEW checks.roster_split_share IS 'The shifts of a day stand for one scheduled day, or each for one (ATT-005a).';

CREATE TABLE org.assignment (
    assignment_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    post_code text NOT NULL,
    is_head boolean DEFAULT false NOT NULL,
    is_primary boolean DEFAULT true NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT assignment_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY org.assignment FORCE ROW LEVEL SECURITY;

ALTER TABLE org.assignment OWNER TO kefu_owner;

COMMENT ON TABLE org.assignment IS 'A person in a post of a unit for a time; ends, and the rights end with it. [local]';

COMMENT ON COLUMN org.assignment.is_head IS 'Copied from the position, so that one head at a time is an exclusion constraint.';

COMMENT ON COLUMN org.assignment.is_primary IS 'The one assignment that says where the person belongs; others lend only rights.';

CREATE VIEW checks.roster_unit WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('%s: shift of unit %s, assigned to %s'::text, r.work_date, r.unit_id, a.unit_id) AS detail
   FROM ((attendance.roster r
     JOIN staff.employee e USING (employee_id))
     LEFT JOIN org.assignment a ON (((a.shop_id = r.shop_id) AND (a.employee_id = r.employee_id) AND a.is_primary AND (a.valid @> r.work_date))))
  WHERE (a.unit_id IS DISTINCT FROM r.unit_id);

ALTER TABLE checks.roster_unit OWNER TO kefu_owner;

COMMENT ON VIEW checks.roster_unit IS 'A shift stands under the unit of the persons primary assignment of that day.';

CREATE VIEW checks.seal_chain WITH (security_invoker='true') AS
 SELECT format('shop %s, %s'::text, s.shop_id, to_char((s.month)::timestamp with time zone, 'YYYY-MM'::text)) AS subject,
    'previous_hash is no seal of the shop'::text AS detail
   FROM close.seal s
  WHERE ((s.previous_hash IS NOT NULL) AND (NOT (EXISTS ( SELECT
           FROM close.seal p
          WHERE ((p.shop_id = s.shop_id) AND (p.seal_hash = s.previous_hash))))))
UNION ALL
 SELECT format('shop %s'::text, s.shop_id) AS subject,
    format('%s seals begin the chain'::text, count(*)) AS detail
   FROM close.seal s
  WHERE (s.previous_hash IS NULL)
  GROUP BY s.shop_id
 HAVING (count(*) <> 1);

ALTER TABLE checks.seal_chain OWNER TO kefu_owner;

COMMENT ON VIEW checks.seal_chain IS 'Seals of a shop are one chain: each follows the one before, and nothing is missing (REG-002b).';

CREATE VIEW checks.sealed_without_computation WITH (security_invoker='true') AS
 SELECT format('shop %s, %s'::text, s.shop_id, to_char((s.month)::timestamp with time zone, 'YYYY-MM'::text)) AS subject,
    'is sealed without a computation'::text AS detail
   FROM close.seal s
  WHERE (NOT (EXISTS ( SELECT
           FROM close.computation c
          WHERE ((c.shop_id = s.shop_id) AND (c.month = s.month)))));

ALTER TABLE checks.sealed_without_computation OWNER TO kefu_owner;

COMMENT ON VIEW checks.sealed_without_computation IS 'A sealed month was computed (PAY-001b).';

CREATE VIEW checks.service_without_assignment WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('shop %s, in service %s, assigned %s'::text, m.shop_id, m.valid, COALESCE((range_agg(a.valid))::text, 'never'::text)) AS detail
   FROM ((staff.employment m
     JOIN staff.employee e USING (employee_id))
     LEFT JOIN org.assignment a ON (((a.shop_id = m.shop_id) AND (a.employee_id = m.employee_id) AND a.is_primary)))
  GROUP BY e.employee_no, m.shop_id, m.employee_id, m.entry_date, m.valid
 HAVING (NOT COALESCE((range_agg(a.valid) @> m.valid), false));

ALTER TABLE checks.service_without_assignment OWNER TO kefu_owner;

COMMENT ON VIEW checks.service_without_assignment IS 'Who is in service has exactly one primary assignment in the shop, each day (ORG-001).';

CREATE VIEW checks.slip_debt_chain WITH (security_invoker='true') AS
 SELECT format('shop %s, %s, employee %s'::text, g.shop_id, to_char((g.month)::timestamp with time zone, 'YYYY-MM'::text), g.employee_id) AS subject,
    format('starts with %s, the month before ended with %s'::text, g.debt_before, p.debt_after) AS detail
   FROM (pay.slip g
     JOIN pay.slip p ON (((p.shop_id = g.shop_id) AND (p.employee_id = g.employee_id) AND (p.run_kind = g.run_kind) AND (p.month = ((g.month - '1 mon'::interval))::date))))
  WHERE ((g.debt_before <> p.debt_after) AND (g.run_kind = 'regular'::pay.run_kind));

ALTER TABLE checks.slip_debt_chain OWNER TO kefu_owner;

COMMENT ON VIEW checks.slip_debt_chain IS 'The debt that a month starts with is the one that the month before ended with (PAY-005).';

CREATE TABLE pay.slip_line (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    month date NOT NULL,
    run_kind pay.run_kind DEFAULT 'regular'::pay.run_kind NOT NULL,
    line_no smallint NOT NULL,
    unit_id bigint NOT NULL,
    item_code text NOT NULL,
    item_version smallint DEFAULT 1 NOT NULL,
    amount numeric(14,2) NOT NULL,
    inputs bigint[] NOT NULL,
    policy_value_ids bigint[] NOT NULL
);

ALTER TABLE ONLY pay.slip_line FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.slip_line OWNER TO kefu_owner;

COMMENT ON TABLE pay.slip_line IS 'Explained lines of pay slips.';

COMMENT ON COLUMN pay.slip_line.unit_id IS 'Unit of the slip.';

COMMENT ON COLUMN pay.slip_line.amount IS 'Positive; the item''s sign says whether it adds to gross or to deductions.';

COMMENT ON COLUMN pay.slip_line.inputs IS 'Values bound in the item''s formula, in the order of its input_names, as whole numbers of its input_units.';

COMMENT ON COLUMN pay.slip_line.policy_value_ids IS 'Policy values used, found in pay.applied_policy as they were.';

CREATE VIEW checks.slip_line_policy WITH (security_invoker='true') AS
 SELECT DISTINCT format('shop %s, %s, item %s'::text, l.shop_id, to_char((l.month)::timestamp with time zone, 'YYYY-MM'::text), l.item_code) AS subject,
    format('policy value %s is not in pay.applied_policy'::text, v.value_id) AS detail
   FROM (pay.slip_line l
     CROSS JOIN LATERAL unnest(l.policy_value_ids) v(value_id))
  WHERE (NOT (EXISTS ( SELECT
           FROM pay.applied_policy a
          WHERE ((a.shop_id = l.shop_id) AND (a.month = l.month) AND (a.value_id = v.value_id)))));

ALTER TABLE checks.slip_line_policy OWNER TO kefu_owner;

COMMENT ON VIEW checks.slip_line_policy IS 'Every policy value that a line names is kept in the months snapshot (REG-002b).';

CREATE VIEW checks.slip_line_unit WITH (security_invoker='true') AS
 SELECT format('shop %s, %s, employee %s, line %s'::text, l.shop_id, to_char((l.month)::timestamp with time zone, 'YYYY-MM'::text), l.employee_id, l.line_no) AS subject,
    format('unit %s, the slip''s is %s'::text, l.unit_id, g.unit_id) AS detail
   FROM (pay.slip_line l
     JOIN pay.slip g ON (((g.shop_id = l.shop_id) AND (g.month = l.month) AND (g.employee_id = l.employee_id) AND (g.run_kind = l.run_kind))))
  WHERE (l.unit_id <> g.unit_id);

ALTER TABLE checks.slip_line_unit OWNER TO kefu_owner;

COMMENT ON VIEW checks.slip_line_unit IS 'A line stands under the unit of its slip, so that both are seen by the same people (RBAC-008).';

CREATE TABLE pay.scheme_item (
    scheme_code text NOT NULL,
    item_code text NOT NULL,
    version smallint DEFAULT 1 NOT NULL,
    ordinal smallint NOT NULL,
    kind text NOT NULL,
    sign text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    formula_zh text NOT NULL,
    formula_en text NOT NULL,
    input_names text[] NOT NULL,
    input_units text[] NOT NULL,
    depends_on text[] DEFAULT '{}'::text[] NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT scheme_item_code_is_plain CHECK ((item_code ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
    CONSTRAINT scheme_item_inputs_have_units CHECK ((cardinality(input_names) = cardinality(input_units))),
    CONSTRAINT scheme_item_kind_is_plain CHECK ((kind ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
    CONSTRAINT scheme_item_not_on_itself CHECK ((NOT (item_code = ANY (depends_on)))),
    CONSTRAINT scheme_item_parameters_object CHECK ((jsonb_typeof(parameters) = 'object'::text)),
    CONSTRAINT scheme_item_sign CHECK ((sign = ANY (ARRAY['earning'::text, 'deduction'::text])))
);

ALTER TABLE ONLY pay.scheme_item FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.scheme_item OWNER TO kefu_owner;

COMMENT ON TABLE pay.scheme_item IS 'Items of pay schemes with formula, inputs and order. [reference]';

COMMENT ON COLUMN pay.scheme_item.sign IS 'earning: part of gross; deduction: taken from it.';

COMMENT ON COLUMN pay.scheme_item.formula_zh IS 'The formula with {input} for a number; […] is left out when all numbers in it are 0.';

COMMENT ON COLUMN pay.scheme_item.input_names IS 'Names of the values bound in a line (pay.slip_line.inputs), in their order.';

COMMENT ON COLUMN pay.scheme_item.input_units IS 'Unit of each input: fen, rate_millionths, day_hundredths, count or months.';

COMMENT ON COLUMN pay.scheme_item.depends_on IS 'Item codes whose amounts the item reads.';

COMMENT ON COLUMN pay.scheme_item.parameters IS 'Texts by key: the policy parameter of each role of the kind (amount, table, …), and how it is paid (prorated, applies_to, deduction_class, when_missing).';

CREATE VIEW checks.slip_sums WITH (security_invoker='true') AS
 SELECT format('shop %s, %s, employee %s'::text, COALESCE(g.shop_id, l.shop_id), to_char((COALESCE(g.month, l.month))::timestamp with time zone, 'YYYY-MM'::text), COALESCE(g.employee_id, l.employee_id)) AS subject,
        CASE
            WHEN (g.shop_id IS NULL) THEN 'lines without a slip'::text
            WHEN (l.shop_id IS NULL) THEN 'a slip without lines'::text
            ELSE format('gross %s, lines %s; deductions %s, lines %s'::text, g.gross, l.gross, g.deductions, l.deductions)
        END AS detail
   FROM (pay.slip g
     FULL JOIN ( SELECT n.shop_id,
            n.employee_id,
            n.month,
            n.run_kind,
            COALESCE(sum(n.amount) FILTER (WHERE (i.sign = 'earning'::text)), (0)::numeric) AS gross,
            COALESCE(sum(n.amount) FILTER (WHERE (i.sign = 'deduction'::text)), (0)::numeric) AS deductions
           FROM ((pay.slip_line n
             LEFT JOIN pay.slip o ON (((o.shop_id = n.shop_id) AND (o.month = n.month) AND (o.employee_id = n.employee_id) AND (o.run_kind = n.run_kind))))
             LEFT JOIN pay.scheme_item i ON (((i.scheme_code = o.scheme_code) AND (i.item_code = n.item_code) AND (i.version = n.item_version))))
          GROUP BY n.shop_id, n.employee_id, n.month, n.run_kind) l ON (((l.shop_id = g.shop_id) AND (l.employee_id = g.employee_id) AND (l.month = g.month) AND (l.run_kind = g.run_kind))))
  WHERE ((g.shop_id IS NULL) OR (l.shop_id IS NULL) OR (g.gross <> l.gross) OR (g.deductions <> l.deductions));

ALTER TABLE checks.slip_sums OWNER TO kefu_owner;

COMMENT ON VIEW checks.slip_sums IS 'Lines of a slip add up to its gross and deductions; no slip without lines, no line without slip (PAY-008).';

CREATE TABLE pay.terms (
    shop_id bigint NOT NULL,
    employee_id bigint NOT NULL,
    valid daterange NOT NULL,
    unit_id bigint NOT NULL,
    grade text NOT NULL,
    tier_override smallint,
    coefficient_override numeric(6,4),
    performance_amount numeric(14,2),
    override_reason text,
    approved_by text DEFAULT CURRENT_USER NOT NULL,
    CONSTRAINT terms_coefficient_plausible CHECK (((coefficient_override >= (0)::numeric) AND (coefficient_override <= (3)::numeric))),
    CONSTRAINT terms_grade_known CHECK ((grade ~ '^[A-I]$'::text)),
    CONSTRAINT terms_override_has_reason CHECK ((((tier_override IS NULL) AND (coefficient_override IS NULL)) OR ((override_reason IS NOT NULL) AND (btrim(override_reason) <> ''::text)))),
    CONSTRAINT terms_performance_not_negative CHECK ((performance_amount >= (0)::numeric)),
    CONSTRAINT terms_tier_known CHECK (((tier_override >= 1) AND (tier_override <= 4))),
    CONSTRAINT terms_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY pay.terms FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.terms OWNER TO kefu_owner;

COMMENT ON TABLE pay.terms IS 'Pay terms of a person by date.';

COMMENT ON COLUMN pay.terms.tier_override IS 'Null: the tier follows from length of service (EMP-017).';

COMMENT ON COLUMN pay.terms.coefficient_override IS 'Null: the tier''s coefficient; set for personal performance, with approval and reason (PAY-020b).';

COMMENT ON COLUMN pay.terms.performance_amount IS 'Performance pay of a month, 0 to the full amount; null: the full amount (PAY-021a).';

CREATE VIEW checks.terms_outside_service WITH (security_invoker='true') AS
 SELECT format('employee %s'::text, e.employee_no) AS subject,
    format('shop %s, in service %s, terms %s'::text, m.shop_id, m.valid, COALESCE((range_agg(t.valid))::text, 'none'::text)) AS detail
   FROM ((staff.employment m
     JOIN staff.employee e USING (employee_id))
     LEFT JOIN pay.terms t ON (((t.shop_id = m.shop_id) AND (t.employee_id = m.employee_id))))
  GROUP BY e.employee_no, m.shop_id, m.employee_id, m.entry_date, m.valid
 HAVING (NOT COALESCE((range_agg(t.valid) @> m.valid), false));

ALTER TABLE checks.terms_outside_service OWNER TO kefu_owner;

COMMENT ON VIEW checks.terms_outside_service IS 'Pay terms cover the service that they are for (PAY-001a).';

CREATE VIEW checks.write_right_without_month WITH (security_invoker='true') AS
 SELECT r.post_code AS subject,
    format('may %s %s as far as %s, but reads the state of months less far'::text, r.action, r.resource, r.reach) AS detail
   FROM access."right" r
  WHERE ((r.action = ANY (ARRAY['write'::access.action, 'approve'::access.action])) AND (r.reach <> 'SELF'::access.reach) AND (NOT (EXISTS ( SELECT
           FROM access."right" m
          WHERE ((m.post_code = r.post_code) AND (m.resource = 'month'::text) AND (m.action = 'read'::access.action) AND (m.reach = ANY (ARRAY['SHOP'::access.reach, 'COMPANY'::access.reach])) AND (m.reach >= r.reach))))));

ALTER TABLE checks.write_right_without_month OWNER TO kefu_owner;

COMMENT ON VIEW checks.write_right_without_month IS 'Posts whose rights to write reach further than their sight of sealed months.';

CREATE TABLE close.delivery (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    login name NOT NULL,
    report_name text NOT NULL,
    format text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL,
    sha256 bytea NOT NULL,
    due_on date,
    delivered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT delivery_hash_is_sha256 CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT delivery_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT delivery_path_not_blank CHECK ((btrim(path) <> ''::text))
);

ALTER TABLE ONLY close.delivery FORCE ROW LEVEL SECURITY;

ALTER TABLE close.delivery OWNER TO kefu_owner;

COMMENT ON TABLE close.delivery IS 'Files delivered to recipients, written after the seal: not locked by it. [after-seal]';

COMMENT ON COLUMN close.delivery.shop_id IS 'Shop of the month; the recipient''s home shop where a file covers several.';

COMMENT ON COLUMN close.delivery.due_on IS 'Last day on which delivery is in time; null where none is set.';

CREATE TABLE close.gate (
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    seals integer DEFAULT 0 NOT NULL,
    CONSTRAINT gate_seals_not_negative CHECK ((seals >= 0))
);

ALTER TABLE ONLY close.gate FORCE ROW LEVEL SECURITY;

ALTER TABLE close.gate OWNER TO kefu_owner;

COMMENT ON TABLE close.gate IS 'Where writers with old snapshots meet the seals of a shop (REG-002b).';

COMMENT ON COLUMN close.gate.unit_id IS 'Root unit of the shop.';

COMMENT ON COLUMN close.gate.seals IS 'How often the shop was sealed since the row was made.';

CREATE VIEW close.month_status WITH (security_invoker='true') AS
 SELECT m.shop_id,
    m.unit_id,
    s.code AS shop_code,
    s.name_zh AS shop_name_zh,
    s.name_en AS shop_name_en,
    m.month,
        CASE
            WHEN (l.shop_id IS NOT NULL) THEN 'sealed'::text
            WHEN (c.shop_id IS NOT NULL) THEN 'computed'::text
            ELSE 'open'::text
        END AS state,
    c.computed_at,
    c.computed_by,
    c.people,
    l.sealed_at,
    l.sealed_by
   FROM (((( SELECT c_1.shop_id,
            c_1.month,
            c_1.unit_id
           FROM close.computation c_1
        UNION
         SELECT l_1.shop_id,
            l_1.month,
            l_1.unit_id
           FROM close.seal l_1
        UNION
         SELECT s_1.shop_id,
            (g.month)::date AS month,
            s_1.unit_id
           FROM ((org.shop s_1
             CROSS JOIN LATERAL ( SELECT ( SELECT r.work_date
                           FROM attendance.roster r
                          WHERE (r.shop_id = s_1.shop_id)
                          ORDER BY r.work_date
                         LIMIT 1) AS first_day,
                    ( SELECT r.work_date
                           FROM attendance.roster r
                          WHERE (r.shop_id = s_1.shop_id)
                          ORDER BY r.work_date DESC
                         LIMIT 1) AS last_day) span)
             CROSS JOIN LATERAL generate_series(date_trunc('month'::text, (span.first_day)::timestamp without time zone), (span.last_day)::timestamp without time zone, '1 mon'::interval) g(month))) m
     JOIN org.shop s ON ((s.shop_id = m.shop_id)))
     LEFT JOIN close.computation c ON (((c.shop_id = m.shop_id) AND (c.month = m.month))))
     LEFT JOIN close.seal l ON (((l.shop_id = m.shop_id) AND (l.month = m.month))));

ALTER TABLE close.month_status OWNER TO kefu_owner;

COMMENT ON VIEW close.month_status IS 'open, computed or sealed, a row a shop and month.';

CREATE TABLE kefu.release (
    number integer NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    how text NOT NULL,
    CONSTRAINT release_how_known CHECK ((how = ANY (ARRAY['loaded'::text, 'changed'::text])))
);

ALTER TABLE ONLY kefu.release FORCE ROW LEVEL SECURITY;

ALTER TABLE kefu.release OWNER TO kefu_owner;

COMMENT ON TABLE kefu.release IS 'The changes this database has, whether run or built in from the start. [local]';

CREATE VIEW lints.table_kind WITH (security_invoker='true') AS
 SELECT c.oid,
    n.nspname AS schema_name,
    c.relname AS table_name,
    format('%s.%s'::text, n.nspname, c.relname) AS subject,
    c.relkind,
    c.relowner,
    c.relrowsecurity,
    c.relforcerowsecurity,
    k.attnum AS key_number,
    k.atttypid AS key_type,
    k.attnotnull AS key_not_null,
        CASE
            WHEN (COALESCE(obj_description(c.oid, 'pg_class'::name), ''::text) ~~ '%[local]%'::text) THEN 'local'::text
            WHEN ((COALESCE(obj_description(c.oid, 'pg_class'::name), ''::text) ~~ '%[reference]%'::text) OR (k.attnum IS NULL)) THEN 'reference'::text
            ELSE 'shop'::text
        END AS kind
   FROM ((pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
     LEFT JOIN pg_attribute k ON (((k.attrelid = c.oid) AND (k.attname = 'shop_id'::name) AND (NOT k.attisdropped))))
  WHERE ((n.nspname = ANY (ARRAY['org'::name, 'access'::name, 'staff'::name, 'policy'::name, 'calendar'::name, 'attendance'::name, 'pay'::name, 'close'::name, 'report'::name, 'audit'::name, 'kefu'::name])) AND (c.relkind = ANY (ARRAY['r'::"char", 'p'::"char"])) AND (NOT c.relispartition));

ALTER TABLE lints.table_kind OWNER TO kefu_owner;

COMMENT ON VIEW lints.table_kind IS 'Tables and their kind for scaling; the ground of the lints, no lint itself.';

CREATE VIEW lints.column_type WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s is %s'::text, a.attname, format_type(a.atttypid, a.atttypmod)) AS detail
   FROM (lints.table_kind t
     JOIN pg_attribute a ON (((a.attrelid = t.oid) AND (a.attnum > 0) AND (NOT a.attisdropped))))
  WHERE ((a.atttypid = ANY (ARRAY[('timestamp without time zone'::regtype)::oid, ('real'::regtype)::oid, ('double precision'::regtype)::oid, ('money'::regtype)::oid, ('time with time zone'::regtype)::oid, ('character'::regtype)::oid])) OR ((a.atttypid = ('numeric'::regtype)::oid) AND (a.atttypmod = '-1'::integer)));

ALTER TABLE lints.column_type OWNER TO kefu_owner;

COMMENT ON VIEW lints.column_type IS 'Instants are timestamptz, money is numeric with scale, nothing is a float.';

CREATE VIEW lints.constraint_not_named_after_table WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s does not start with the name of its table'::text, c.conname) AS detail
   FROM (pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
  WHERE ((c.contype = ANY (ARRAY['p'::"char", 'u'::"char", 'f'::"char", 'c'::"char", 'x'::"char"])) AND (c.conparentid = (0)::oid) AND (c.conname !~~ (replace((t.table_name)::text, '_'::text, '\_'::text) || '\_%'::text)) AND (NOT ((t.table_name ~~ '%\_%'::text) AND (c.conname ~~ (replace("substring"((t.table_name)::text, '[^_]+$'::text), '_'::text, '\_'::text) || '\_%'::text)))));

ALTER TABLE lints.constraint_not_named_after_table OWNER TO kefu_owner;

COMMENT ON VIEW lints.constraint_not_named_after_table IS 'Constraints are named after their table and what they hold.';

CREATE VIEW lints.definer_function_outside_access WITH (security_invoker='true') AS
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'is security definer outside schema access'::text AS detail
   FROM (pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
  WHERE (p.prosecdef AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (n.nspname <> 'access'::name) AND (NOT ((n.nspname = 'close'::name) AND (p.prorettype = ('trigger'::regtype)::oid))))
UNION ALL
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'reads session_user, which is not the caller on a shard'::text AS detail
   FROM (pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
  WHERE (p.prosecdef AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (p.prosrc ~* '\msession_user\M'::text));

ALTER TABLE lints.definer_function_outside_access OWNER TO kefu_owner;

COMMENT ON VIEW lints.definer_function_outside_access IS 'Functions with their owners rights serve identity, scopes and logins only.';

CREATE VIEW lints.foreign_key_without_index WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s has no index that starts with its columns'::text, c.conname) AS detail
   FROM (pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
  WHERE ((c.contype = 'f'::"char") AND (c.conparentid = (0)::oid) AND (NOT (EXISTS ( SELECT
           FROM pg_index i
          WHERE ((i.indrelid = c.conrelid) AND (i.indpred IS NULL) AND (( SELECT array_agg(k.k ORDER BY k.k) AS array_agg
                   FROM unnest(((i.indkey)::smallint[])[0:(cardinality(c.conkey) - 1)]) k(k)) = ( SELECT array_agg(k.k ORDER BY k.k) AS array_agg
                   FROM unnest(c.conkey) k(k))))))));

ALTER TABLE lints.foreign_key_without_index OWNER TO kefu_owner;

COMMENT ON VIEW lints.foreign_key_without_index IS 'Every foreign key can be followed backwards by an index.';

CREATE VIEW lints.function_open_to_public WITH (security_invoker='true') AS
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'may be executed by public'::text AS detail
   FROM (pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (NOT (EXISTS ( SELECT
           FROM pg_depend d
          WHERE ((d.objid = p.oid) AND (d.deptype = 'e'::"char"))))) AND (EXISTS ( SELECT
           FROM aclexplode(COALESCE(p.proacl, acldefault('f'::"char", p.proowner))) a(grantor, grantee, privilege_type, is_grantable)
          WHERE (a.grantee = (0)::oid))));

ALTER TABLE lints.function_open_to_public OWNER TO kefu_owner;

COMMENT ON VIEW lints.function_open_to_public IS 'No function of Kefu may be called by whoever can connect.';

CREATE VIEW lints.function_without_search_path WITH (security_invoker='true') AS
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'has no fixed search_path'::text AS detail
   FROM ((pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
     JOIN pg_language l ON ((l.oid = p.prolang)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (NOT (EXISTS ( SELECT
           FROM unnest(p.proconfig) s(s)
          WHERE (s.s ~~ 'search_path=%'::text)))) AND (NOT (EXISTS ( SELECT
           FROM pg_depend d
          WHERE ((d.objid = p.oid) AND (d.deptype = 'e'::"char"))))) AND (NOT ((l.lanname = 'sql'::name) AND p.proretset AND (NOT p.prosecdef) AND (p.provolatile = 's'::"char") AND (n.nspname = ANY (ARRAY['report'::name, 'attendance'::name, 'calendar'::name])))));

ALTER TABLE lints.function_without_search_path OWNER TO kefu_owner;

COMMENT ON VIEW lints.function_without_search_path IS 'Every function fixes its search path; report functions must be inlined and cannot.';

CREATE VIEW lints.grant_beyond_members WITH (security_invoker='true') AS
 SELECT t.subject,
    format('is granted to %s'::text, COALESCE(r.rolname, 'public'::name)) AS detail
   FROM (((lints.table_kind t
     JOIN pg_class c ON ((c.oid = t.oid)))
     CROSS JOIN LATERAL aclexplode(c.relacl) a(grantor, grantee, privilege_type, is_grantable))
     LEFT JOIN pg_roles r ON ((r.oid = a.grantee)))
  WHERE ((a.grantee <> c.relowner) AND (COALESCE(r.rolname, 'public'::name) <> ALL (ARRAY['kefu_member'::name, 'kefu_batch'::name])))
UNION ALL
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'is a partition with grants: its parent''s policies do not hold there'::text AS detail
   FROM ((pg_inherits i
     JOIN pg_class c ON ((c.oid = i.inhrelid)))
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind)) AND (c.relkind = 'r'::"char") AND (EXISTS ( SELECT
           FROM aclexplode(c.relacl) a(grantor, grantee, privilege_type, is_grantable)
          WHERE (a.grantee <> c.relowner))));

ALTER TABLE lints.grant_beyond_members OWNER TO kefu_owner;

COMMENT ON VIEW lints.grant_beyond_members IS 'Tables are granted to members, the batch and nobody else; partitions to nobody.';

CREATE VIEW lints.month_table_without_lock WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s is not locked: call close.lock'::text, a.attname) AS detail
   FROM (lints.table_kind t
     JOIN pg_attribute a ON (((a.attrelid = t.oid) AND (a.attnum > 0) AND (NOT a.attisdropped) AND (a.atttypid = ('date'::regtype)::oid) AND (a.attname = ANY (ARRAY['month'::name, 'work_date'::name, 'punch_date'::name, 'day'::name])))))
  WHERE ((t.kind = 'shop'::text) AND (COALESCE(obj_description(t.oid, 'pg_class'::name), ''::text) !~ '\[(append-only|after-seal)\]'::text) AND (NOT ((EXISTS ( SELECT
           FROM pg_trigger g
          WHERE ((g.tgrelid = t.oid) AND (g.tgname = ((t.table_name)::text || '_sealed'::text))))) AND (EXISTS ( SELECT
           FROM pg_trigger g
          WHERE ((g.tgrelid = t.oid) AND (g.tgname = ((t.table_name)::text || '_sealed_truncate'::text))))))));

ALTER TABLE lints.month_table_without_lock OWNER TO kefu_owner;

COMMENT ON VIEW lints.month_table_without_lock IS 'Tables with a month or business day that sealed months do not lock.';

CREATE VIEW lints.object_without_comment WITH (security_invoker='true') AS
 SELECT t.subject,
    'has no comment'::text AS detail
   FROM lints.table_kind t
  WHERE (obj_description(t.oid, 'pg_class'::name) IS NULL)
UNION ALL
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'has no comment'::text AS detail
   FROM (pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((c.relkind = 'v'::"char") AND (obj_description(c.oid, 'pg_class'::name) IS NULL) AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('lints'::text), ('checks'::text))))
UNION ALL
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'has no comment'::text AS detail
   FROM (pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
  WHERE ((obj_description(p.oid, 'pg_proc'::name) IS NULL) AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (NOT (EXISTS ( SELECT
           FROM pg_depend d
          WHERE ((d.objid = p.oid) AND (d.deptype = 'e'::"char"))))));

ALTER TABLE lints.object_without_comment OWNER TO kefu_owner;

COMMENT ON VIEW lints.object_without_comment IS 'Every table, view, function and type says what it is.';

CREATE VIEW lints.policy_calls_per_row WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s calls a function with a column of the row'::text, p.polname) AS detail
   FROM (((pg_policy p
     JOIN lints.table_kind t ON ((t.oid = p.polrelid)))
     JOIN pg_attribute a ON (((a.attrelid = t.oid) AND (a.attnum > 0) AND (NOT a.attisdropped))))
     CROSS JOIN LATERAL ( SELECT regexp_replace(regexp_replace(replace(((COALESCE(pg_get_expr(p.polqual, p.polrelid), ''::text) || ' '::text) || COALESCE(pg_get_expr(p.polwithcheck, p.polrelid), ''::text)), '::access.action'::text, ''::text), '''[^'']*'''::text, ''::text, 'g'::text), '\((\w+)\)::'::text, '\1::'::text, 'g'::text) AS expression) e)
  WHERE (e.expression ~ (('access\.[a-z_]+\([^()]*\m'::text || (a.attname)::text) || '\M'::text))
UNION ALL
 SELECT t.subject,
    format('%s is volatile'::text, p.polname) AS detail
   FROM (((pg_policy p
     JOIN lints.table_kind t ON ((t.oid = p.polrelid)))
     JOIN pg_depend d ON (((d.classid = ('pg_policy'::regclass)::oid) AND (d.objid = p.oid) AND (d.refclassid = ('pg_proc'::regclass)::oid))))
     JOIN pg_proc f ON ((f.oid = d.refobjid)))
  WHERE (f.provolatile = 'v'::"char");

ALTER TABLE lints.policy_calls_per_row OWNER TO kefu_owner;

COMMENT ON VIEW lints.policy_calls_per_row IS 'No policy hands a column of the row to a function, nor calls one bare.';

CREATE VIEW lints.policy_without_index WITH (security_invoker='true') AS
 SELECT t.subject,
    'has no index that starts with unit_id'::text AS detail
   FROM ((lints.table_kind t
     JOIN access.protected_table p ON (((p.table_name = t.subject) AND (p.protection = 'scoped'::text))))
     JOIN pg_attribute a ON (((a.attrelid = t.oid) AND (a.attname = 'unit_id'::name))))
  WHERE (NOT (EXISTS ( SELECT
           FROM pg_index i
          WHERE ((i.indrelid = t.oid) AND (i.indpred IS NULL) AND (i.indkey[0] = a.attnum)))))
UNION ALL
 SELECT t.subject,
    'has no index for own rows: (employee_id, …) or (shop_id, employee_id, …)'::text AS detail
   FROM ((lints.table_kind t
     JOIN access.protected_table p ON (((p.table_name = t.subject) AND p.own)))
     JOIN pg_attribute e ON (((e.attrelid = t.oid) AND (e.attname = 'employee_id'::name))))
  WHERE (NOT (EXISTS ( SELECT
           FROM pg_index i
          WHERE ((i.indrelid = t.oid) AND (i.indpred IS NULL) AND (i.indkey[
                CASE
                    WHEN p.own_by_shop THEN 1
                    ELSE 0
                END] = e.attnum)))));

ALTER TABLE lints.policy_without_index OWNER TO kefu_owner;

COMMENT ON VIEW lints.policy_without_index IS 'What a policy compares is served by an index.';

CREATE VIEW lints.table_without_forced_row_security WITH (security_invoker='true') AS
 SELECT t.subject,
    'row security is not enabled and forced'::text AS detail
   FROM lints.table_kind t
  WHERE (NOT (t.relrowsecurity AND t.relforcerowsecurity));

ALTER TABLE lints.table_without_forced_row_security OWNER TO kefu_owner;

COMMENT ON VIEW lints.table_without_forced_row_security IS 'Row security is on and forced on every table, its owner included.';

CREATE VIEW lints.table_without_owner_policy WITH (security_invoker='true') AS
 SELECT t.subject,
    'has no policy for its owner'::text AS detail
   FROM lints.table_kind t
  WHERE (NOT (EXISTS ( SELECT
           FROM pg_policy p
          WHERE ((p.polrelid = t.oid) AND (p.polroles = ARRAY[t.relowner])))));

ALTER TABLE lints.table_without_owner_policy OWNER TO kefu_owner;

COMMENT ON VIEW lints.table_without_owner_policy IS 'Forced row security holds the owner too: without a policy of its own it sees nothing.';

CREATE VIEW lints.table_without_primary_key WITH (security_invoker='true') AS
 SELECT t.subject,
    'has no primary key'::text AS detail
   FROM lints.table_kind t
  WHERE (NOT (EXISTS ( SELECT
           FROM pg_index i
          WHERE ((i.indrelid = t.oid) AND i.indisprimary))));

ALTER TABLE lints.table_without_primary_key OWNER TO kefu_owner;

COMMENT ON VIEW lints.table_without_primary_key IS 'Every table has a primary key.';

CREATE VIEW lints.table_without_protection WITH (security_invoker='true') AS
 SELECT t.subject,
    'has no access file: call access.protect, publish or internal'::text AS detail
   FROM lints.table_kind t
  WHERE (NOT (EXISTS ( SELECT
           FROM access.protected_table p
          WHERE (p.table_name = t.subject))));

ALTER TABLE lints.table_without_protection OWNER TO kefu_owner;

COMMENT ON VIEW lints.table_without_protection IS 'Every table went through access.protect, publish or internal.';

CREATE VIEW lints.tenant_foreign_key WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s does not carry shop_id'::text, c.conname) AS detail
   FROM ((pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
     JOIN lints.table_kind r ON ((r.oid = c.confrelid)))
  WHERE ((c.contype = 'f'::"char") AND (t.kind = 'shop'::text) AND (r.kind = 'shop'::text) AND (NOT (EXISTS ( SELECT
           FROM (unnest(c.conkey) WITH ORDINALITY a(number, place)
             JOIN unnest(c.confkey) WITH ORDINALITY b(number, place) USING (place))
          WHERE ((a.number = t.key_number) AND (b.number = r.key_number))))))
UNION ALL
 SELECT t.subject,
    format('%s leads from a %s table into a shop''s'::text, c.conname, t.kind) AS detail
   FROM ((pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
     JOIN lints.table_kind r ON ((r.oid = c.confrelid)))
  WHERE ((c.contype = 'f'::"char") AND (t.kind <> 'shop'::text) AND (r.kind = 'shop'::text))
UNION ALL
 SELECT t.subject,
    format('%s leads from a shop''s table into a local one'::text, c.conname) AS detail
   FROM ((pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
     JOIN lints.table_kind r ON ((r.oid = c.confrelid)))
  WHERE ((c.contype = 'f'::"char") AND (t.kind = 'shop'::text) AND (r.kind = 'local'::text))
UNION ALL
 SELECT t.subject,
    format('%s sets null, default or cascades over shop_id'::text, c.conname) AS detail
   FROM (pg_constraint c
     JOIN lints.table_kind t ON ((t.oid = c.conrelid)))
  WHERE ((c.contype = 'f'::"char") AND (t.kind = 'shop'::text) AND (t.key_number = ANY (c.conkey)) AND ((c.confdeltype = ANY (ARRAY['n'::"char", 'd'::"char"])) OR (c.confupdtype = ANY (ARRAY['c'::"char", 'n'::"char", 'd'::"char"]))));

ALTER TABLE lints.tenant_foreign_key OWNER TO kefu_owner;

COMMENT ON VIEW lints.tenant_foreign_key IS 'Foreign keys between shop tables carry shop_id; none leads from common tables into them.';

CREATE VIEW lints.tenant_key WITH (security_invoker='true') AS
 SELECT t.subject,
    'shop_id is not bigint not null'::text AS detail
   FROM lints.table_kind t
  WHERE ((t.kind = 'shop'::text) AND (NOT ((t.key_type = ('bigint'::regtype)::oid) AND t.key_not_null)))
UNION ALL
 SELECT t.subject,
    'shop_id is not first in the primary key'::text AS detail
   FROM (lints.table_kind t
     JOIN pg_index i ON (((i.indrelid = t.oid) AND i.indisprimary)))
  WHERE ((t.kind = 'shop'::text) AND (i.indkey[0] <> t.key_number))
UNION ALL
 SELECT t.subject,
    format('%s is unique without shop_id'::text, x.relname) AS detail
   FROM ((lints.table_kind t
     JOIN pg_index i ON (((i.indrelid = t.oid) AND i.indisunique)))
     JOIN pg_class x ON ((x.oid = i.indexrelid)))
  WHERE ((t.kind = 'shop'::text) AND (NOT (t.key_number = ANY ((i.indkey)::smallint[]))))
UNION ALL
 SELECT t.subject,
    format('%s excludes without shop_id with ='::text, c.conname) AS detail
   FROM (lints.table_kind t
     JOIN pg_constraint c ON (((c.conrelid = t.oid) AND (c.contype = 'x'::"char"))))
  WHERE ((t.kind = 'shop'::text) AND (NOT (EXISTS ( SELECT
           FROM ((unnest(c.conkey) WITH ORDINALITY k(number, place)
             JOIN unnest(c.conexclop) WITH ORDINALITY o(operator, place) USING (place))
             JOIN pg_operator p ON ((p.oid = o.operator)))
          WHERE ((k.number = t.key_number) AND (p.oprname = '='::name))))));

ALTER TABLE lints.tenant_key OWNER TO kefu_owner;

COMMENT ON VIEW lints.tenant_key IS 'Rows of a shop carry shop_id, not null, first in the primary key and in every unique key.';

CREATE VIEW lints.tenant_shape WITH (security_invoker='true') AS
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'inherits from a table'::text AS detail
   FROM ((pg_inherits i
     JOIN pg_class c ON ((c.oid = i.inhrelid)))
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind)) AND (c.relkind = 'r'::"char") AND (NOT c.relispartition))
UNION ALL
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'is a partitioned partition'::text AS detail
   FROM (pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind)) AND (c.relkind = 'p'::"char") AND c.relispartition)
UNION ALL
 SELECT t.subject,
    format('has the rule %s'::text, r.rulename) AS detail
   FROM (pg_rewrite r
     JOIN lints.table_kind t ON ((t.oid = r.ev_class)))
UNION ALL
 SELECT t.subject,
    format('%s is an identity of type %s'::text, a.attname, format_type(a.atttypid, NULL::integer)) AS detail
   FROM (lints.table_kind t
     JOIN pg_attribute a ON (((a.attrelid = t.oid) AND (a.attnum > 0))))
  WHERE ((a.attidentity <> ''::"char") AND (a.atttypid <> ('bigint'::regtype)::oid));

ALTER TABLE lints.tenant_shape OWNER TO kefu_owner;

COMMENT ON VIEW lints.tenant_shape IS 'No inheritance, no partitions of partitions, no rules; identity keys are bigint.';

CREATE VIEW lints.tenant_trigger WITH (security_invoker='true') AS
 SELECT t.subject,
    format('%s is a statement trigger'::text, g.tgname) AS detail
   FROM (pg_trigger g
     JOIN lints.table_kind t ON ((t.oid = g.tgrelid)))
  WHERE ((NOT g.tgisinternal) AND (t.kind = 'shop'::text) AND (((g.tgtype)::integer & 1) = 0) AND (((g.tgtype)::integer & 32) = 0) AND (g.tgname !~~ '%\_sealed\_bulk'::text))
UNION ALL
 SELECT t.subject,
    format('%s is a trigger on a reference table'::text, g.tgname) AS detail
   FROM (pg_trigger g
     JOIN lints.table_kind t ON ((t.oid = g.tgrelid)))
  WHERE ((NOT g.tgisinternal) AND (t.kind = 'reference'::text))
UNION ALL
 SELECT ((p.oid)::regprocedure)::text AS subject,
    'uses the name of its table, which is a shard''s there'::text AS detail
   FROM (pg_proc p
     JOIN pg_namespace n ON ((n.oid = p.pronamespace)))
  WHERE ((n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('staging'::text))) AND (p.prorettype = ('trigger'::regtype)::oid) AND (p.prosrc ~* '\mtg_(table_name|relname|relid)\M'::text));

ALTER TABLE lints.tenant_trigger OWNER TO kefu_owner;

COMMENT ON VIEW lints.tenant_trigger IS 'Triggers of shop tables are row triggers; common tables have none. Truncate can only be refused by statement.';

CREATE VIEW lints.view_not_security_invoker WITH (security_invoker='true') AS
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'is not security_invoker'::text AS detail
   FROM (pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((c.relkind = 'v'::"char") AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind
        UNION
         VALUES ('lints'::text), ('checks'::text))) AND (NOT COALESCE(((c.reloptions)::text ~ 'security_invoker=(true|on|1|yes)'::text), false)))
UNION ALL
 SELECT format('%s.%s'::text, n.nspname, c.relname) AS subject,
    'is a materialised view: no row security holds there'::text AS detail
   FROM (pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))
  WHERE ((c.relkind = 'm'::"char") AND (n.nspname IN ( SELECT table_kind.schema_name
           FROM lints.table_kind)));

ALTER TABLE lints.view_not_security_invoker OWNER TO kefu_owner;

COMMENT ON VIEW lints.view_not_security_invoker IS 'A view shows what its reader may see, not what its owner may.';

ALTER TABLE org.assignment ALTER COLUMN assignment_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME org.assignment_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE org.company (
    company_id bigint NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT company_code_is_plain CHECK ((code ~ '^[A-Z][A-Z0-9_-]{0,31}$'::text)),
    CONSTRAINT company_names_not_blank CHECK (((btrim(name_zh) <> ''::text) AND (btrim(name_en) <> ''::text)))
);

ALTER TABLE ONLY org.company FORCE ROW LEVEL SECURITY;

ALTER TABLE org.company OWNER TO kefu_owner;

COMMENT ON TABLE org.company IS 'A company that runs shops. [reference]';

COMMENT ON COLUMN org.company.code IS 'Human code, upper case, stable.';

ALTER TABLE org.company ALTER COLUMN company_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME org.company_company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE org.placement (
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    parent_unit_id bigint,
    head_post_code text,
    valid daterange NOT NULL,
    CONSTRAINT placement_not_own_parent CHECK ((parent_unit_id <> unit_id)),
    CONSTRAINT placement_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY org.placement FORCE ROW LEVEL SECURITY;

ALTER TABLE org.placement OWNER TO kefu_owner;

COMMENT ON TABLE org.placement IS 'Dated place of a unit in its shop''s tree: one parent at any moment, no cycles. [local]';

COMMENT ON COLUMN org.placement.parent_unit_id IS 'Null for the root unit of a shop.';

COMMENT ON COLUMN org.placement.head_post_code IS 'The post that heads the unit; its holder stands in this unit or the nearest one above it.';

CREATE TABLE org."position" (
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    post_code text NOT NULL,
    reports_to_unit_id bigint,
    reports_to_post_code text,
    is_head boolean DEFAULT false NOT NULL,
    in_figure boolean DEFAULT true NOT NULL,
    CONSTRAINT position_reports_to_both CHECK (((reports_to_unit_id IS NULL) = (reports_to_post_code IS NULL)))
);

ALTER TABLE ONLY org."position" FORCE ROW LEVEL SECURITY;

ALTER TABLE org."position" OWNER TO kefu_owner;

COMMENT ON TABLE org."position" IS 'A post that exists in a unit. [reference]';

COMMENT ON COLUMN org."position".reports_to_unit_id IS 'Unit of the superior position; null where the superior sits outside the shop.';

COMMENT ON COLUMN org."position".is_head IS 'True where the post heads its unit or units below: then one person holds it at a time.';

COMMENT ON COLUMN org."position".in_figure IS 'Whether the post stands in the organisation chart''s figure.';

CREATE TABLE org.post (
    post_code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    duty_rule text,
    CONSTRAINT post_code_is_plain CHECK ((post_code ~ '^[A-Z][A-Z0-9_]{0,39}$'::text)),
    CONSTRAINT post_names_not_blank CHECK (((btrim(name_zh) <> ''::text) AND (btrim(name_en) <> ''::text)))
);

ALTER TABLE ONLY org.post FORCE ROW LEVEL SECURITY;

ALTER TABLE org.post OWNER TO kefu_owner;

COMMENT ON TABLE org.post IS 'The catalogue of posts; rights hang on the post. [reference]';

COMMENT ON COLUMN org.post.duty_rule IS 'Rule id of the duty text, null where the documents have none.';

ALTER TABLE org.shop ALTER COLUMN shop_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME org.shop_shop_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE org.template (
    template_code text NOT NULL,
    kind org.shop_kind NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL
);

ALTER TABLE ONLY org.template FORCE ROW LEVEL SECURITY;

ALTER TABLE org.template OWNER TO kefu_owner;

COMMENT ON TABLE org.template IS 'A ready organisation of a shop. [reference]';

COMMENT ON COLUMN org.template.source IS 'Rule ids that the template follows.';

CREATE TABLE org.template_post (
    template_code text NOT NULL,
    unit_code text NOT NULL,
    post_code text NOT NULL,
    reports_to_unit_code text,
    reports_to_post_code text,
    is_head boolean DEFAULT false NOT NULL,
    in_figure boolean DEFAULT true NOT NULL
);

ALTER TABLE ONLY org.template_post FORCE ROW LEVEL SECURITY;

ALTER TABLE org.template_post OWNER TO kefu_owner;

COMMENT ON TABLE org.template_post IS 'A post that a template sets up in a unit. [reference]';

COMMENT ON COLUMN org.template_post.in_figure IS 'Whether it stands in figure 1 of the documents.';

CREATE TABLE org.template_unit (
    template_code text NOT NULL,
    code text NOT NULL,
    ordinal smallint NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind org.unit_kind NOT NULL,
    parent_code text,
    head_post_code text,
    CONSTRAINT template_unit_root_is_shop CHECK (((parent_code IS NULL) = (kind = 'shop'::org.unit_kind)))
);

ALTER TABLE ONLY org.template_unit FORCE ROW LEVEL SECURITY;

ALTER TABLE org.template_unit OWNER TO kefu_owner;

COMMENT ON TABLE org.template_unit IS 'A unit that a template sets up. [reference]';

COMMENT ON COLUMN org.template_unit.parent_code IS 'Null for the root, which stands for the shop.';

CREATE TABLE org.unit (
    unit_id bigint NOT NULL,
    shop_id bigint NOT NULL,
    code text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    kind org.unit_kind NOT NULL,
    CONSTRAINT unit_code_is_plain CHECK ((code ~ '^[A-Z][A-Z0-9_-]{0,31}$'::text)),
    CONSTRAINT unit_names_not_blank CHECK (((btrim(name_zh) <> ''::text) AND (btrim(name_en) <> ''::text)))
);

ALTER TABLE ONLY org.unit FORCE ROW LEVEL SECURITY;

ALTER TABLE org.unit OWNER TO kefu_owner;

COMMENT ON TABLE org.unit IS 'A unit of a shop: the one key that row security compares. Belongs to one shop for ever. [reference]';

ALTER TABLE org.unit ALTER COLUMN unit_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME org.unit_unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE pay.entered_amount (
    shop_id bigint NOT NULL,
    month date NOT NULL,
    employee_id bigint NOT NULL,
    item_code text NOT NULL,
    unit_id bigint NOT NULL,
    amount numeric(14,2) NOT NULL,
    reason text NOT NULL,
    entered_by text DEFAULT CURRENT_USER NOT NULL,
    entered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT entered_amount_month_is_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT entered_amount_not_negative CHECK (((amount >= (0)::numeric) AND (amount < 'Infinity'::numeric))),
    CONSTRAINT entered_amount_reason_not_blank CHECK ((btrim(reason) <> ''::text))
);

ALTER TABLE ONLY pay.entered_amount FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.entered_amount OWNER TO kefu_owner;

COMMENT ON TABLE pay.entered_amount IS 'Entered amounts of an item for a person and month.';

COMMENT ON COLUMN pay.entered_amount.item_code IS 'Item of the person''s scheme that takes the amount.';

CREATE TABLE pay.scheme (
    scheme_code text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    source text NOT NULL,
    CONSTRAINT scheme_code_is_plain CHECK ((scheme_code ~ '^[A-Z][A-Z0-9_]{0,31}$'::text)),
    CONSTRAINT scheme_titles_not_blank CHECK (((btrim(title_zh) <> ''::text) AND (btrim(title_en) <> ''::text)))
);

ALTER TABLE ONLY pay.scheme FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.scheme OWNER TO kefu_owner;

COMMENT ON TABLE pay.scheme IS 'Pay schemes that can be bound to shops and units. [reference]';

COMMENT ON COLUMN pay.scheme.source IS 'Rule ids and regime that the scheme follows.';

CREATE TABLE pay.scheme_binding (
    shop_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    scheme_code text NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT scheme_binding_valid_not_empty CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
);

ALTER TABLE ONLY pay.scheme_binding FORCE ROW LEVEL SECURITY;

ALTER TABLE pay.scheme_binding OWNER TO kefu_owner;

COMMENT ON TABLE pay.scheme_binding IS 'Pay scheme of a shop (its root unit) or of a unit, by date.';

CREATE TABLE policy.regime (
    regime_code text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    CONSTRAINT regime_titles_not_blank CHECK (((btrim(title_zh) <> ''::text) AND (btrim(title_en) <> ''::text)))
);

ALTER TABLE ONLY policy.regime FORCE ROW LEVEL SECURITY;

ALTER TABLE policy.regime OWNER TO kefu_owner;

COMMENT ON TABLE policy.regime IS 'A regime whose numbers are seeded as policy values. [reference]';

CREATE TABLE policy.regime_value (
    regime_code text NOT NULL,
    parameter_code text NOT NULL,
    value_type policy.value_type NOT NULL,
    value jsonb,
    CONSTRAINT regime_value_is_sound CHECK (policy.value_is_sound(value_type, value))
);

ALTER TABLE ONLY policy.regime_value FORCE ROW LEVEL SECURITY;

ALTER TABLE policy.regime_value OWNER TO kefu_owner;

COMMENT ON TABLE policy.regime_value IS 'The numbers that binding a regime sets. [reference]';

COMMENT ON COLUMN policy.regime_value.value IS 'Null: blank in the document (REG-002c).';

ALTER TABLE policy.value ALTER COLUMN value_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME policy.value_value_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE report.recipient (
    report_name text NOT NULL,
    post_code text NOT NULL,
    CONSTRAINT recipient_post_known CHECK (((post_code = '*'::text) OR (post_code ~ '^[A-Z][A-Z0-9_]{0,39}$'::text)))
);

ALTER TABLE ONLY report.recipient FORCE ROW LEVEL SECURITY;

ALTER TABLE report.recipient OWNER TO kefu_owner;

COMMENT ON TABLE report.recipient IS 'Recipients of reports by post. [reference]';

ALTER TABLE staff.employee ALTER COLUMN employee_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME staff.employee_employee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY access.login
    ADD CONSTRAINT login_one_a_person EXCLUDE USING gist (employee_id WITH =) WHERE ((ended_at IS NULL));

ALTER TABLE ONLY access.login
    ADD CONSTRAINT login_pkey PRIMARY KEY (login);

ALTER TABLE ONLY access.protected_table
    ADD CONSTRAINT protected_table_pkey PRIMARY KEY (table_name);

ALTER TABLE ONLY access.resource
    ADD CONSTRAINT resource_pkey PRIMARY KEY (resource);

ALTER TABLE ONLY access."right"
    ADD CONSTRAINT right_pkey PRIMARY KEY (post_code, resource, action, reach);

ALTER TABLE ONLY access.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (login, resource, action, valid);

ALTER TABLE ONLY attendance.clearance
    ADD CONSTRAINT clearance_pkey PRIMARY KEY (shop_id, employee_id, work_date, shift_no, anomaly);

ALTER TABLE ONLY attendance.month
    ADD CONSTRAINT month_pkey PRIMARY KEY (shop_id, month, employee_id);

ALTER TABLE ONLY attendance.punch
    ADD CONSTRAINT punch_pkey PRIMARY KEY (shop_id, punch_date, employee_id, punched_at, source);

ALTER TABLE ONLY attendance.recorded_time
    ADD CONSTRAINT recorded_time_pkey PRIMARY KEY (shop_id, employee_id, work_date, kind, entry_no);

ALTER TABLE ONLY attendance.roster
    ADD CONSTRAINT roster_no_overlap EXCLUDE USING gist (shop_id WITH =, employee_id WITH =, tstzrange(starts_at, ends_at) WITH &&);

ALTER TABLE ONLY attendance.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (shop_id, employee_id, work_date, shift_no);

ALTER TABLE ONLY attendance.shift_pattern
    ADD CONSTRAINT shift_pattern_code_once UNIQUE (code);

ALTER TABLE ONLY attendance.shift_pattern
    ADD CONSTRAINT shift_pattern_pkey PRIMARY KEY (pattern_code, code);

ALTER TABLE ONLY attendance.shift_template
    ADD CONSTRAINT shift_template_no_overlap EXCLUDE USING gist (shop_id WITH =, code WITH =, valid WITH &&);

ALTER TABLE ONLY attendance.shift_template
    ADD CONSTRAINT shift_template_pkey PRIMARY KEY (shop_id, code, valid);

ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (changed_at, change_id);

ALTER TABLE ONLY calendar.national_day
    ADD CONSTRAINT national_day_pkey PRIMARY KEY (day);

ALTER TABLE ONLY calendar.shop_day
    ADD CONSTRAINT shop_day_pkey PRIMARY KEY (shop_id, day);

ALTER TABLE ONLY calendar.year
    ADD CONSTRAINT year_pkey PRIMARY KEY (year);

ALTER TABLE ONLY close.computation
    ADD CONSTRAINT computation_pkey PRIMARY KEY (shop_id, month);

ALTER TABLE ONLY close.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (shop_id, month, login, report_name, format);

ALTER TABLE ONLY close.gate
    ADD CONSTRAINT gate_pkey PRIMARY KEY (shop_id);

ALTER TABLE ONLY close.seal
    ADD CONSTRAINT seal_chain_never_forks UNIQUE NULLS NOT DISTINCT (shop_id, previous_hash);

ALTER TABLE ONLY close.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (shop_id, month);

ALTER TABLE ONLY kefu.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (number);

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_no_overlap EXCLUDE USING gist (shop_id WITH =, unit_id WITH =, post_code WITH =, employee_id WITH =, valid WITH &&);

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_one_head EXCLUDE USING gist (shop_id WITH =, unit_id WITH =, post_code WITH =, valid WITH &&) WHERE (is_head);

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_one_primary EXCLUDE USING gist (employee_id WITH =, valid WITH &&) WHERE (is_primary);

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (assignment_id);

ALTER TABLE ONLY org.company
    ADD CONSTRAINT company_code_key UNIQUE (code);

ALTER TABLE ONLY org.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (company_id);

ALTER TABLE ONLY org.placement
    ADD CONSTRAINT placement_one_parent EXCLUDE USING gist (shop_id WITH =, unit_id WITH =, valid WITH &&);

ALTER TABLE ONLY org.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (shop_id, unit_id, valid);

ALTER TABLE ONLY org."position"
    ADD CONSTRAINT position_head_key UNIQUE (shop_id, unit_id, post_code, is_head);

ALTER TABLE ONLY org."position"
    ADD CONSTRAINT position_pkey PRIMARY KEY (shop_id, unit_id, post_code);

ALTER TABLE ONLY org.post
    ADD CONSTRAINT post_pkey PRIMARY KEY (post_code);

ALTER TABLE ONLY org.shop
    ADD CONSTRAINT shop_code_key UNIQUE (code);

ALTER TABLE ONLY org.shop
    ADD CONSTRAINT shop_company_key UNIQUE (company_id, shop_id);

ALTER TABLE ONLY org.shop
    ADD CONSTRAINT shop_pkey PRIMARY KEY (shop_id);

ALTER TABLE ONLY org.template
    ADD CONSTRAINT template_pkey PRIMARY KEY (template_code);

ALTER TABLE ONLY org.template_post
    ADD CONSTRAINT template_post_pkey PRIMARY KEY (template_code, unit_code, post_code);

ALTER TABLE ONLY org.template_unit
    ADD CONSTRAINT template_unit_pkey PRIMARY KEY (template_code, code);

ALTER TABLE ONLY org.unit
    ADD CONSTRAINT unit_code_key UNIQUE (shop_id, code);

ALTER TABLE ONLY org.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (unit_id);

ALTER TABLE ONLY org.unit
    ADD CONSTRAINT unit_shop_key UNIQUE (shop_id, unit_id);

ALTER TABLE ONLY pay.applied_policy
    ADD CONSTRAINT applied_policy_pkey PRIMARY KEY (shop_id, month, value_id, valid_from);

ALTER TABLE ONLY pay.entered_amount
    ADD CONSTRAINT entered_amount_pkey PRIMARY KEY (shop_id, month, employee_id, item_code);

ALTER TABLE ONLY pay.scheme_binding
    ADD CONSTRAINT scheme_binding_no_overlap EXCLUDE USING gist (shop_id WITH =, unit_id WITH =, valid WITH &&);

ALTER TABLE ONLY pay.scheme_binding
    ADD CONSTRAINT scheme_binding_pkey PRIMARY KEY (shop_id, unit_id, valid);

ALTER TABLE ONLY pay.scheme_item
    ADD CONSTRAINT scheme_item_order UNIQUE (scheme_code, version, ordinal);

ALTER TABLE ONLY pay.scheme_item
    ADD CONSTRAINT scheme_item_pkey PRIMARY KEY (scheme_code, item_code, version);

ALTER TABLE ONLY pay.scheme
    ADD CONSTRAINT scheme_pkey PRIMARY KEY (scheme_code);

ALTER TABLE ONLY pay.slip_line
    ADD CONSTRAINT slip_line_pkey PRIMARY KEY (shop_id, employee_id, month, run_kind, line_no);

ALTER TABLE ONLY pay.slip
    ADD CONSTRAINT slip_pkey PRIMARY KEY (shop_id, month, employee_id, run_kind);

ALTER TABLE ONLY pay.terms
    ADD CONSTRAINT terms_no_overlap EXCLUDE USING gist (shop_id WITH =, employee_id WITH =, valid WITH &&);

ALTER TABLE ONLY pay.terms
    ADD CONSTRAINT terms_pkey PRIMARY KEY (shop_id, employee_id, valid);

ALTER TABLE ONLY policy.parameter
    ADD CONSTRAINT parameter_pkey PRIMARY KEY (parameter_code);

ALTER TABLE ONLY policy.parameter
    ADD CONSTRAINT parameter_type_key UNIQUE (parameter_code, value_type);

ALTER TABLE ONLY policy.regime
    ADD CONSTRAINT regime_pkey PRIMARY KEY (regime_code);

ALTER TABLE ONLY policy.regime_value
    ADD CONSTRAINT regime_value_pkey PRIMARY KEY (regime_code, parameter_code);

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_no_overlap EXCLUDE USING gist (unit_id WITH =, scope WITH =, parameter_code WITH =, valid WITH &&);

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_pkey PRIMARY KEY (value_id);

ALTER TABLE ONLY report.column_definition
    ADD CONSTRAINT column_definition_name_once UNIQUE (report_name, column_name);

ALTER TABLE ONLY report.column_definition
    ADD CONSTRAINT column_definition_pkey PRIMARY KEY (report_name, ordinal);

ALTER TABLE ONLY report.definition
    ADD CONSTRAINT definition_pkey PRIMARY KEY (report_name);

ALTER TABLE ONLY report.recipient
    ADD CONSTRAINT recipient_pkey PRIMARY KEY (report_name, post_code);

ALTER TABLE ONLY staff.employee
    ADD CONSTRAINT employee_no_key UNIQUE (company_id, employee_no);

ALTER TABLE ONLY staff.employee
    ADD CONSTRAINT employee_pkey PRIMARY KEY (employee_id);

ALTER TABLE ONLY staff.employment
    ADD CONSTRAINT employment_clock_user_once EXCLUDE USING gist (shop_id WITH =, clock_user WITH =, valid WITH &&);

ALTER TABLE ONLY staff.employment
    ADD CONSTRAINT employment_no_overlap EXCLUDE USING gist (shop_id WITH =, employee_id WITH =, valid WITH &&);

ALTER TABLE ONLY staff.employment
    ADD CONSTRAINT employment_pkey PRIMARY KEY (shop_id, employee_id, entry_date);

CREATE INDEX login_employee_idx ON access.login USING btree (employee_id);

CREATE INDEX protected_table_resource_idx ON access.protected_table USING btree (resource);

CREATE INDEX right_resource_idx ON access."right" USING btree (resource);

CREATE INDEX scope_resource_idx ON access.scope USING btree (resource);

CREATE INDEX clearance_employee_idx ON attendance.clearance USING btree (employee_id, work_date);

CREATE INDEX clearance_shop_day_idx ON attendance.clearance USING btree (shop_id, work_date);

CREATE INDEX clearance_shop_unit_idx ON attendance.clearance USING btree (shop_id, unit_id);

CREATE INDEX clearance_unit_idx ON attendance.clearance USING btree (unit_id, work_date);

CREATE INDEX month_employee_idx ON attendance.month USING btree (employee_id, month);

CREATE INDEX month_shop_unit_idx ON attendance.month USING btree (shop_id, unit_id);

CREATE INDEX month_unit_idx ON attendance.month USING btree (unit_id, month);

CREATE INDEX punch_employee_idx ON ONLY attendance.punch USING btree (employee_id, punch_date);

CREATE INDEX punch_unit_idx ON ONLY attendance.punch USING btree (unit_id, shop_id, punch_date);

CREATE INDEX recorded_time_employee_idx ON attendance.recorded_time USING btree (employee_id, work_date);

CREATE INDEX recorded_time_shop_day_idx ON attendance.recorded_time USING btree (shop_id, work_date);

CREATE INDEX recorded_time_shop_unit_idx ON attendance.recorded_time USING btree (shop_id, unit_id);

CREATE INDEX recorded_time_unit_idx ON attendance.recorded_time USING btree (unit_id, work_date);

CREATE INDEX roster_employee_idx ON attendance.roster USING btree (employee_id, work_date);

CREATE INDEX roster_over_midnight_idx ON attendance.roster USING btree (shop_id, work_date) WHERE (NOT same_day);

CREATE INDEX roster_shop_day_idx ON attendance.roster USING btree (shop_id, work_date);

CREATE INDEX roster_shop_unit_idx ON attendance.roster USING btree (shop_id, unit_id);

CREATE INDEX roster_split_idx ON attendance.roster USING btree (shop_id, work_date) WHERE (day_share < (1)::numeric);

CREATE INDEX roster_unit_idx ON attendance.roster USING btree (unit_id, work_date);

CREATE INDEX shift_template_shop_unit_idx ON attendance.shift_template USING btree (shop_id, unit_id);

CREATE INDEX shift_template_unit_idx ON attendance.shift_template USING btree (unit_id);

CREATE INDEX change_table_idx ON audit.change USING btree (table_name, changed_at);

CREATE INDEX change_unit_idx ON audit.change USING btree (unit_id, changed_at);

CREATE INDEX national_day_year_idx ON calendar.national_day USING btree (year);

CREATE INDEX shop_day_shop_unit_idx ON calendar.shop_day USING btree (shop_id, unit_id);

CREATE INDEX shop_day_unit_idx ON calendar.shop_day USING btree (unit_id, day);

CREATE INDEX computation_shop_unit_idx ON close.computation USING btree (shop_id, unit_id);

CREATE INDEX computation_unit_idx ON close.computation USING btree (unit_id, month);

CREATE INDEX delivery_login_idx ON close.delivery USING btree (login);

CREATE INDEX delivery_shop_unit_idx ON close.delivery USING btree (shop_id, unit_id);

CREATE INDEX delivery_unit_idx ON close.delivery USING btree (unit_id, month);

CREATE INDEX gate_shop_unit_idx ON close.gate USING btree (shop_id, unit_id);

CREATE INDEX gate_unit_idx ON close.gate USING btree (unit_id);

CREATE INDEX seal_shop_unit_idx ON close.seal USING btree (shop_id, unit_id);

CREATE INDEX seal_unit_idx ON close.seal USING btree (unit_id, month);

CREATE INDEX assignment_employee_idx ON org.assignment USING btree (employee_id, valid);

CREATE INDEX assignment_position_idx ON org.assignment USING btree (shop_id, unit_id, post_code, is_head);

CREATE INDEX assignment_unit_idx ON org.assignment USING btree (unit_id);

CREATE INDEX placement_head_post_idx ON org.placement USING btree (head_post_code);

CREATE INDEX placement_parent_idx ON org.placement USING btree (shop_id, parent_unit_id);

CREATE INDEX placement_unit_idx ON org.placement USING btree (unit_id);

CREATE INDEX position_post_idx ON org."position" USING btree (post_code);

CREATE INDEX position_reports_to_idx ON org."position" USING btree (shop_id, reports_to_unit_id, reports_to_post_code);

CREATE INDEX position_unit_idx ON org."position" USING btree (unit_id);

CREATE INDEX shop_company_idx ON org.shop USING btree (company_id);

CREATE INDEX shop_root_unit_idx ON org.shop USING btree (unit_id);

CREATE INDEX shop_unit_idx ON org.shop USING btree (shop_id, unit_id);

CREATE INDEX template_post_post_idx ON org.template_post USING btree (post_code);

CREATE INDEX template_unit_head_post_idx ON org.template_unit USING btree (head_post_code);

CREATE INDEX template_unit_parent_idx ON org.template_unit USING btree (template_code, parent_code);

CREATE INDEX applied_policy_shop_unit_idx ON pay.applied_policy USING btree (shop_id, unit_id);

CREATE INDEX applied_policy_unit_idx ON pay.applied_policy USING btree (unit_id, month);

CREATE INDEX entered_amount_employee_idx ON pay.entered_amount USING btree (employee_id, month);

CREATE INDEX entered_amount_shop_unit_idx ON pay.entered_amount USING btree (shop_id, unit_id);

CREATE INDEX entered_amount_unit_idx ON pay.entered_amount USING btree (unit_id, month);

CREATE INDEX scheme_binding_scheme_idx ON pay.scheme_binding USING btree (scheme_code);

CREATE INDEX scheme_binding_shop_unit_idx ON pay.scheme_binding USING btree (shop_id, unit_id);

CREATE INDEX scheme_binding_unit_idx ON pay.scheme_binding USING btree (unit_id, valid);

CREATE INDEX slip_debt_idx ON pay.slip USING btree (shop_id, month) WHERE (debt_after > (0)::numeric);

CREATE INDEX slip_employee_idx ON pay.slip USING btree (employee_id, month);

CREATE INDEX slip_line_unit_idx ON pay.slip_line USING btree (unit_id, month);

CREATE INDEX slip_scheme_idx ON pay.slip USING btree (scheme_code);

CREATE INDEX slip_shop_unit_idx ON pay.slip USING btree (shop_id, unit_id);

CREATE INDEX slip_unit_idx ON pay.slip USING btree (unit_id, month);

CREATE INDEX terms_employee_idx ON pay.terms USING btree (employee_id, valid);

CREATE INDEX terms_shop_unit_idx ON pay.terms USING btree (shop_id, unit_id);

CREATE INDEX terms_unit_idx ON pay.terms USING btree (unit_id, valid);

CREATE INDEX regime_value_parameter_idx ON policy.regime_value USING btree (parameter_code, value_type);

CREATE INDEX value_company_idx ON policy.value USING btree (company_id, shop_id);

CREATE INDEX value_parameter_idx ON policy.value USING btree (parameter_code, value_type);

CREATE INDEX value_regime_idx ON policy.value USING btree (regime_code);

CREATE INDEX value_shop_unit_idx ON policy.value USING btree (shop_id, unit_id);

CREATE INDEX value_unit_idx ON policy.value USING btree (unit_id, parameter_code);

CREATE INDEX employee_shop_idx ON staff.employee USING btree (company_id, shop_id);

CREATE INDEX employee_shop_unit_idx ON staff.employee USING btree (shop_id, unit_id);

CREATE INDEX employee_unit_idx ON staff.employee USING btree (unit_id);

CREATE INDEX employment_employee_idx ON staff.employment USING btree (employee_id, entry_date);

CREATE INDEX employment_shop_unit_idx ON staff.employment USING btree (shop_id, unit_id);

CREATE INDEX employment_unit_idx ON staff.employment USING btree (unit_id, entry_date);

CREATE TRIGGER right_audit AFTER INSERT OR DELETE OR UPDATE ON access."right" FOR EACH ROW EXECUTE FUNCTION audit.record('access.right');

CREATE TRIGGER right_follow_delete AFTER DELETE ON access."right" REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE TRIGGER right_follow_insert AFTER INSERT ON access."right" REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE TRIGGER right_follow_update AFTER UPDATE ON access."right" REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE TRIGGER clearance_audit AFTER INSERT OR DELETE OR UPDATE ON attendance.clearance FOR EACH ROW EXECUTE FUNCTION audit.record('attendance.clearance');

CREATE TRIGGER clearance_sealed BEFORE INSERT OR DELETE OR UPDATE ON attendance.clearance FOR EACH ROW EXECUTE FUNCTION close.guard_work_date('attendance.clearance');

CREATE TRIGGER clearance_sealed_truncate BEFORE TRUNCATE ON attendance.clearance FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('attendance.clearance');

CREATE TRIGGER month_sealed BEFORE INSERT OR DELETE OR UPDATE ON attendance.month FOR EACH ROW EXECUTE FUNCTION close.guard_month('attendance.month');

CREATE TRIGGER month_sealed_truncate BEFORE TRUNCATE ON attendance.month FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('attendance.month');

CREATE TRIGGER punch_immutable BEFORE DELETE OR UPDATE ON attendance.punch FOR EACH ROW EXECUTE FUNCTION attendance.refuse_change('attendance.punch');

CREATE TRIGGER punch_immutable_truncate BEFORE TRUNCATE ON attendance.punch FOR EACH STATEMENT EXECUTE FUNCTION attendance.refuse_change('attendance.punch');

CREATE TRIGGER punch_sealed BEFORE INSERT OR DELETE OR UPDATE ON attendance.punch FOR EACH ROW EXECUTE FUNCTION close.guard_punch_date('attendance.punch');

CREATE TRIGGER punch_sealed_truncate BEFORE TRUNCATE ON attendance.punch FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('attendance.punch');

CREATE TRIGGER recorded_time_audit AFTER INSERT OR DELETE OR UPDATE ON attendance.recorded_time FOR EACH ROW EXECUTE FUNCTION audit.record('attendance.recorded_time');

CREATE TRIGGER recorded_time_sealed BEFORE INSERT OR DELETE OR UPDATE ON attendance.recorded_time FOR EACH ROW EXECUTE FUNCTION close.guard_work_date('attendance.recorded_time');

CREATE TRIGGER recorded_time_sealed_truncate BEFORE TRUNCATE ON attendance.recorded_time FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('attendance.recorded_time');

CREATE TRIGGER roster_fill BEFORE INSERT OR UPDATE OF work_date, shift_code, starts_at, ends_at ON attendance.roster FOR EACH ROW EXECUTE FUNCTION attendance.fill_roster();

CREATE TRIGGER roster_sealed BEFORE INSERT OR DELETE OR UPDATE ON attendance.roster FOR EACH ROW EXECUTE FUNCTION close.guard_work_date('attendance.roster');

CREATE TRIGGER roster_sealed_truncate BEFORE TRUNCATE ON attendance.roster FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('attendance.roster');

CREATE TRIGGER shift_template_audit AFTER INSERT OR DELETE OR UPDATE ON attendance.shift_template FOR EACH ROW EXECUTE FUNCTION audit.record('attendance.shift_template');

CREATE TRIGGER change_append_only BEFORE DELETE OR UPDATE ON audit.change FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();

CREATE TRIGGER change_no_truncate BEFORE TRUNCATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

CREATE TRIGGER shop_day_audit AFTER INSERT OR DELETE OR UPDATE ON calendar.shop_day FOR EACH ROW EXECUTE FUNCTION audit.record('calendar.shop_day');

CREATE TRIGGER shop_day_sealed BEFORE INSERT OR DELETE OR UPDATE ON calendar.shop_day FOR EACH ROW EXECUTE FUNCTION close.guard_day('calendar.shop_day');

CREATE TRIGGER shop_day_sealed_truncate BEFORE TRUNCATE ON calendar.shop_day FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('calendar.shop_day');

CREATE TRIGGER computation_sealed BEFORE INSERT OR DELETE OR UPDATE ON close.computation FOR EACH ROW EXECUTE FUNCTION close.guard_month('close.computation');

CREATE TRIGGER computation_sealed_truncate BEFORE TRUNCATE ON close.computation FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('close.computation');

CREATE TRIGGER seal_begin BEFORE INSERT ON close.seal FOR EACH ROW EXECUTE FUNCTION close.begin_seal();

CREATE TRIGGER seal_for_ever BEFORE DELETE OR UPDATE ON close.seal FOR EACH ROW EXECUTE FUNCTION close.refuse_unseal();

CREATE TRIGGER seal_for_ever_truncate BEFORE TRUNCATE ON close.seal FOR EACH STATEMENT EXECUTE FUNCTION close.refuse_unseal();

CREATE TRIGGER assignment_audit AFTER INSERT OR DELETE OR UPDATE ON org.assignment FOR EACH ROW EXECUTE FUNCTION audit.record('org.assignment');

CREATE TRIGGER assignment_follow_delete AFTER DELETE ON org.assignment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_assignments();

CREATE TRIGGER assignment_follow_insert AFTER INSERT ON org.assignment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_assignments();

CREATE TRIGGER assignment_follow_update AFTER UPDATE ON org.assignment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_assignments();

CREATE TRIGGER assignment_take_head BEFORE INSERT OR UPDATE ON org.assignment FOR EACH ROW EXECUTE FUNCTION org.assignment_take_head();

CREATE TRIGGER placement_follow_delete AFTER DELETE ON org.placement REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE TRIGGER placement_follow_insert AFTER INSERT ON org.placement REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE TRIGGER placement_follow_update AFTER UPDATE ON org.placement REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION access.follow_structure();

CREATE CONSTRAINT TRIGGER placement_no_cycle AFTER INSERT OR UPDATE ON org.placement DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION org.placement_refuse_cycle();

CREATE TRIGGER applied_policy_sealed BEFORE INSERT OR DELETE OR UPDATE ON pay.applied_policy FOR EACH ROW EXECUTE FUNCTION close.guard_month('pay.applied_policy');

CREATE TRIGGER applied_policy_sealed_truncate BEFORE TRUNCATE ON pay.applied_policy FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('pay.applied_policy');

CREATE TRIGGER entered_amount_audit AFTER INSERT OR DELETE OR UPDATE ON pay.entered_amount FOR EACH ROW EXECUTE FUNCTION audit.record('pay.entered_amount');

CREATE TRIGGER entered_amount_sealed BEFORE INSERT OR DELETE OR UPDATE ON pay.entered_amount FOR EACH ROW EXECUTE FUNCTION close.guard_month('pay.entered_amount');

CREATE TRIGGER entered_amount_sealed_truncate BEFORE TRUNCATE ON pay.entered_amount FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('pay.entered_amount');

CREATE TRIGGER scheme_binding_audit AFTER INSERT OR DELETE OR UPDATE ON pay.scheme_binding FOR EACH ROW EXECUTE FUNCTION audit.record('pay.scheme_binding');

CREATE TRIGGER slip_line_sealed BEFORE DELETE OR UPDATE ON pay.slip_line FOR EACH ROW EXECUTE FUNCTION close.guard_month('pay.slip_line');

CREATE TRIGGER slip_line_sealed_bulk AFTER INSERT ON pay.slip_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION close.guard_month_bulk('pay.slip_line');

CREATE TRIGGER slip_line_sealed_truncate BEFORE TRUNCATE ON pay.slip_line FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('pay.slip_line');

CREATE TRIGGER slip_sealed BEFORE INSERT OR DELETE OR UPDATE ON pay.slip FOR EACH ROW EXECUTE FUNCTION close.guard_month('pay.slip');

CREATE TRIGGER slip_sealed_truncate BEFORE TRUNCATE ON pay.slip FOR EACH STATEMENT EXECUTE FUNCTION close.guard_truncate('pay.slip');

CREATE TRIGGER terms_audit AFTER INSERT OR DELETE OR UPDATE ON pay.terms FOR EACH ROW EXECUTE FUNCTION audit.record('pay.terms');

CREATE TRIGGER value_audit AFTER INSERT OR DELETE OR UPDATE ON policy.value FOR EACH ROW EXECUTE FUNCTION audit.record('policy.value');

CREATE CONSTRAINT TRIGGER value_place_fits_scope AFTER INSERT OR UPDATE ON policy.value NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION policy.value_fit_scope();

CREATE TRIGGER employment_audit AFTER INSERT OR DELETE OR UPDATE ON staff.employment FOR EACH ROW EXECUTE FUNCTION audit.record('staff.employment');

ALTER TABLE ONLY access.login
    ADD CONSTRAINT login_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY access.protected_table
    ADD CONSTRAINT protected_table_resource_fkey FOREIGN KEY (resource) REFERENCES access.resource(resource) ON DELETE RESTRICT;

ALTER TABLE ONLY access."right"
    ADD CONSTRAINT right_post_fkey FOREIGN KEY (post_code) REFERENCES org.post(post_code) ON DELETE RESTRICT;

ALTER TABLE ONLY access."right"
    ADD CONSTRAINT right_resource_fkey FOREIGN KEY (resource) REFERENCES access.resource(resource) ON DELETE RESTRICT;

ALTER TABLE ONLY access.scope
    ADD CONSTRAINT scope_login_fkey FOREIGN KEY (login) REFERENCES access.login(login) ON DELETE CASCADE;

ALTER TABLE ONLY access.scope
    ADD CONSTRAINT scope_resource_fkey FOREIGN KEY (resource) REFERENCES access.resource(resource) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.clearance
    ADD CONSTRAINT clearance_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.clearance
    ADD CONSTRAINT clearance_roster_fkey FOREIGN KEY (shop_id, employee_id, work_date, shift_no) REFERENCES attendance.roster(shop_id, employee_id, work_date, shift_no) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.clearance
    ADD CONSTRAINT clearance_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.month
    ADD CONSTRAINT month_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.month
    ADD CONSTRAINT month_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE attendance.punch
    ADD CONSTRAINT punch_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE attendance.punch
    ADD CONSTRAINT punch_unit_fkey FOREIGN KEY (unit_id, shop_id) REFERENCES org.unit(unit_id, shop_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.recorded_time
    ADD CONSTRAINT recorded_time_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.recorded_time
    ADD CONSTRAINT recorded_time_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.roster
    ADD CONSTRAINT roster_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.roster
    ADD CONSTRAINT roster_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY attendance.shift_template
    ADD CONSTRAINT shift_template_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY calendar.national_day
    ADD CONSTRAINT national_day_year_fkey FOREIGN KEY (year) REFERENCES calendar.year(year) ON DELETE RESTRICT;

ALTER TABLE ONLY calendar.shop_day
    ADD CONSTRAINT shop_day_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY close.computation
    ADD CONSTRAINT computation_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY close.delivery
    ADD CONSTRAINT delivery_login_fkey FOREIGN KEY (login) REFERENCES access.login(login) ON DELETE RESTRICT;

ALTER TABLE ONLY close.delivery
    ADD CONSTRAINT delivery_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY close.gate
    ADD CONSTRAINT gate_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY close.seal
    ADD CONSTRAINT seal_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY org.assignment
    ADD CONSTRAINT assignment_position_fkey FOREIGN KEY (shop_id, unit_id, post_code, is_head) REFERENCES org."position"(shop_id, unit_id, post_code, is_head) ON DELETE RESTRICT;

ALTER TABLE ONLY org.placement
    ADD CONSTRAINT placement_head_post_fkey FOREIGN KEY (head_post_code) REFERENCES org.post(post_code) ON DELETE RESTRICT;

ALTER TABLE ONLY org.placement
    ADD CONSTRAINT placement_parent_fkey FOREIGN KEY (shop_id, parent_unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY org.placement
    ADD CONSTRAINT placement_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY org."position"
    ADD CONSTRAINT position_post_fkey FOREIGN KEY (post_code) REFERENCES org.post(post_code) ON DELETE RESTRICT;

ALTER TABLE ONLY org."position"
    ADD CONSTRAINT position_reports_to_fkey FOREIGN KEY (shop_id, reports_to_unit_id, reports_to_post_code) REFERENCES org."position"(shop_id, unit_id, post_code) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY org."position"
    ADD CONSTRAINT position_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY org.shop
    ADD CONSTRAINT shop_company_fkey FOREIGN KEY (company_id) REFERENCES org.company(company_id) ON DELETE RESTRICT;

ALTER TABLE ONLY org.shop
    ADD CONSTRAINT shop_root_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY org.template_post
    ADD CONSTRAINT template_post_post_fkey FOREIGN KEY (post_code) REFERENCES org.post(post_code) ON DELETE RESTRICT;

ALTER TABLE ONLY org.template_post
    ADD CONSTRAINT template_post_unit_fkey FOREIGN KEY (template_code, unit_code) REFERENCES org.template_unit(template_code, code) ON DELETE CASCADE;

ALTER TABLE ONLY org.template_unit
    ADD CONSTRAINT template_unit_head_post_fkey FOREIGN KEY (head_post_code) REFERENCES org.post(post_code) ON DELETE RESTRICT;

ALTER TABLE ONLY org.template_unit
    ADD CONSTRAINT template_unit_parent_fkey FOREIGN KEY (template_code, parent_code) REFERENCES org.template_unit(template_code, code) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY org.template_unit
    ADD CONSTRAINT template_unit_template_fkey FOREIGN KEY (template_code) REFERENCES org.template(template_code) ON DELETE CASCADE;

ALTER TABLE ONLY org.unit
    ADD CONSTRAINT unit_shop_fkey FOREIGN KEY (shop_id) REFERENCES org.shop(shop_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY pay.applied_policy
    ADD CONSTRAINT applied_policy_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.entered_amount
    ADD CONSTRAINT entered_amount_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.entered_amount
    ADD CONSTRAINT entered_amount_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.scheme_binding
    ADD CONSTRAINT scheme_binding_scheme_fkey FOREIGN KEY (scheme_code) REFERENCES pay.scheme(scheme_code) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.scheme_binding
    ADD CONSTRAINT scheme_binding_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.scheme_item
    ADD CONSTRAINT scheme_item_scheme_fkey FOREIGN KEY (scheme_code) REFERENCES pay.scheme(scheme_code) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.slip
    ADD CONSTRAINT slip_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.slip
    ADD CONSTRAINT slip_scheme_fkey FOREIGN KEY (scheme_code) REFERENCES pay.scheme(scheme_code) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.slip
    ADD CONSTRAINT slip_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.terms
    ADD CONSTRAINT terms_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY pay.terms
    ADD CONSTRAINT terms_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.regime_value
    ADD CONSTRAINT regime_value_parameter_fkey FOREIGN KEY (parameter_code, value_type) REFERENCES policy.parameter(parameter_code, value_type) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.regime_value
    ADD CONSTRAINT regime_value_regime_fkey FOREIGN KEY (regime_code) REFERENCES policy.regime(regime_code) ON DELETE CASCADE;

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_company_fkey FOREIGN KEY (company_id) REFERENCES org.company(company_id) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_parameter_fkey FOREIGN KEY (parameter_code, value_type) REFERENCES policy.parameter(parameter_code, value_type) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_regime_fkey FOREIGN KEY (regime_code) REFERENCES policy.regime(regime_code) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_shop_fkey FOREIGN KEY (company_id, shop_id) REFERENCES org.shop(company_id, shop_id) ON DELETE RESTRICT;

ALTER TABLE ONLY policy.value
    ADD CONSTRAINT value_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY report.column_definition
    ADD CONSTRAINT column_definition_report_fkey FOREIGN KEY (report_name) REFERENCES report.definition(report_name) ON DELETE CASCADE;

ALTER TABLE ONLY report.recipient
    ADD CONSTRAINT recipient_report_fkey FOREIGN KEY (report_name) REFERENCES report.definition(report_name) ON DELETE CASCADE;

ALTER TABLE ONLY staff.employee
    ADD CONSTRAINT employee_company_fkey FOREIGN KEY (company_id) REFERENCES org.company(company_id) ON DELETE RESTRICT;

ALTER TABLE ONLY staff.employee
    ADD CONSTRAINT employee_shop_fkey FOREIGN KEY (company_id, shop_id) REFERENCES org.shop(company_id, shop_id) ON DELETE RESTRICT;

ALTER TABLE ONLY staff.employee
    ADD CONSTRAINT employee_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE ONLY staff.employment
    ADD CONSTRAINT employment_employee_fkey FOREIGN KEY (employee_id) REFERENCES staff.employee(employee_id) ON DELETE RESTRICT;

ALTER TABLE ONLY staff.employment
    ADD CONSTRAINT employment_unit_fkey FOREIGN KEY (shop_id, unit_id) REFERENCES org.unit(shop_id, unit_id) ON DELETE RESTRICT;

ALTER TABLE access.login ENABLE ROW LEVEL SECURITY;

CREATE POLICY login_account_read ON access.login FOR SELECT TO kefu_member USING ((login = ANY (( SELECT access.my_logins(CURRENT_USER) AS my_logins)::name[])));

CREATE POLICY login_own_read ON access.login FOR SELECT TO kefu_member USING ((login = CURRENT_USER));

CREATE POLICY login_owner ON access.login TO kefu_owner USING (true) WITH CHECK (true);

ALTER TABLE access.protected_table ENABLE ROW LEVEL SECURITY;

CREATE POLICY protected_table_owner ON access.protected_table TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY protected_table_published ON access.protected_table FOR SELECT TO kefu_member USING (true);

ALTER TABLE access.resource ENABLE ROW LEVEL SECURITY;

CREATE POLICY resource_owner ON access.resource TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY resource_published ON access.resource FOR SELECT TO kefu_member USING (true);

ALTER TABLE access."right" ENABLE ROW LEVEL SECURITY;

CREATE POLICY right_owner ON access."right" TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY right_published ON access."right" FOR SELECT TO kefu_member USING (true);

ALTER TABLE access.scope ENABLE ROW LEVEL SECURITY;

CREATE POLICY scope_account_read ON access.scope FOR SELECT TO kefu_member USING ((login = ANY (( SELECT access.my_logins(CURRENT_USER) AS my_logins)::name[])));

CREATE POLICY scope_own_read ON access.scope FOR SELECT TO kefu_member USING ((login = CURRENT_USER));

CREATE POLICY scope_owner ON access.scope TO kefu_owner USING (true) WITH CHECK (true);

ALTER TABLE attendance.clearance ENABLE ROW LEVEL SECURITY;

CREATE POLICY clearance_company_confirmed ON attendance.clearance AS RESTRICTIVE FOR SELECT TO kefu_company_punch USING (( SELECT access.confirm_company('punch'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY clearance_company_read ON attendance.clearance FOR SELECT TO kefu_company_punch USING (true);

CREATE POLICY clearance_delete ON attendance.clearance FOR DELETE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY clearance_insert ON attendance.clearance FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (cleared_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY clearance_own_read ON attendance.clearance FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('punch'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY clearance_owner ON attendance.clearance TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY clearance_scope_read ON attendance.clearance FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('punch'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY clearance_update ON attendance.clearance FOR UPDATE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (cleared_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest))));

ALTER TABLE attendance.month ENABLE ROW LEVEL SECURITY;

CREATE POLICY month_company_confirmed ON attendance.month AS RESTRICTIVE FOR SELECT TO kefu_company_attendance_month USING (( SELECT access.confirm_company('attendance_month'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY month_company_read ON attendance.month FOR SELECT TO kefu_company_attendance_month USING (true);

CREATE POLICY month_own_read ON attendance.month FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('attendance_month'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY month_owner ON attendance.month TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY month_scope_read ON attendance.month FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('attendance_month'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE attendance.punch ENABLE ROW LEVEL SECURITY;

CREATE POLICY punch_company_confirmed ON attendance.punch AS RESTRICTIVE FOR SELECT TO kefu_company_punch USING (( SELECT access.confirm_company('punch'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY punch_company_read ON attendance.punch FOR SELECT TO kefu_company_punch USING (true);

CREATE POLICY punch_insert ON attendance.punch FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (entered_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY punch_own_read ON attendance.punch FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('punch'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY punch_owner ON attendance.punch TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY punch_scope_read ON attendance.punch FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('punch'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE attendance.recorded_time ENABLE ROW LEVEL SECURITY;

CREATE POLICY recorded_time_company_confirmed ON attendance.recorded_time AS RESTRICTIVE FOR SELECT TO kefu_company_punch USING (( SELECT access.confirm_company('punch'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY recorded_time_company_read ON attendance.recorded_time FOR SELECT TO kefu_company_punch USING (true);

CREATE POLICY recorded_time_delete ON attendance.recorded_time FOR DELETE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY recorded_time_insert ON attendance.recorded_time FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (entered_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY recorded_time_own_read ON attendance.recorded_time FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('punch'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY recorded_time_owner ON attendance.recorded_time TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY recorded_time_scope_read ON attendance.recorded_time FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('punch'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY recorded_time_update ON attendance.recorded_time FOR UPDATE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (entered_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('punch'::text, 'approve'::access.action, CURRENT_USER)) AS unnest))));

ALTER TABLE attendance.roster ENABLE ROW LEVEL SECURITY;

CREATE POLICY roster_company_confirmed ON attendance.roster AS RESTRICTIVE FOR SELECT TO kefu_company_roster USING (( SELECT access.confirm_company('roster'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY roster_company_read ON attendance.roster FOR SELECT TO kefu_company_roster USING (true);

CREATE POLICY roster_delete ON attendance.roster FOR DELETE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY roster_insert ON attendance.roster FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id IN ( SELECT unnest(access.my_people('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY roster_own_read ON attendance.roster FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('roster'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY roster_owner ON attendance.roster TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY roster_scope_read ON attendance.roster FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('roster'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY roster_update ON attendance.roster FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id IN ( SELECT unnest(access.my_people('roster'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

ALTER TABLE attendance.shift_pattern ENABLE ROW LEVEL SECURITY;

CREATE POLICY shift_pattern_owner ON attendance.shift_pattern TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY shift_pattern_published ON attendance.shift_pattern FOR SELECT TO kefu_member USING (true);

ALTER TABLE attendance.shift_template ENABLE ROW LEVEL SECURITY;

CREATE POLICY shift_template_company_confirmed ON attendance.shift_template AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY shift_template_company_read ON attendance.shift_template FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY shift_template_delete ON attendance.shift_template FOR DELETE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY shift_template_insert ON attendance.shift_template FOR INSERT TO kefu_member WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY shift_template_owner ON attendance.shift_template TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY shift_template_scope_read ON attendance.shift_template FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY shift_template_update ON attendance.shift_template FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE audit.change ENABLE ROW LEVEL SECURITY;

CREATE POLICY change_company_confirmed ON audit.change AS RESTRICTIVE FOR SELECT TO kefu_company_account USING (( SELECT access.confirm_company('account'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY change_company_read ON audit.change FOR SELECT TO kefu_company_account USING (true);

CREATE POLICY change_owner ON audit.change TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY change_scope_read ON audit.change FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('account'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY change_sign ON audit.change FOR INSERT TO kefu_member WITH CHECK (((actor = CURRENT_USER) AND (changed_at = now()) AND (( SELECT access.me(CURRENT_USER) AS me) IS NOT NULL)));

CREATE POLICY change_subject_read ON audit.change AS RESTRICTIVE FOR SELECT TO kefu_member USING ((table_name = ANY (( SELECT access.my_trail(CURRENT_USER) AS my_trail)::text[])));

ALTER TABLE calendar.national_day ENABLE ROW LEVEL SECURITY;

CREATE POLICY national_day_owner ON calendar.national_day TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY national_day_published ON calendar.national_day FOR SELECT TO kefu_member USING (true);

ALTER TABLE calendar.shop_day ENABLE ROW LEVEL SECURITY;

CREATE POLICY shop_day_company_confirmed ON calendar.shop_day AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY shop_day_company_read ON calendar.shop_day FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY shop_day_delete ON calendar.shop_day FOR DELETE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY shop_day_insert ON calendar.shop_day FOR INSERT TO kefu_member WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY shop_day_owner ON calendar.shop_day TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY shop_day_scope_read ON calendar.shop_day FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY shop_day_update ON calendar.shop_day FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE calendar.year ENABLE ROW LEVEL SECURITY;

CREATE POLICY year_owner ON calendar.year TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY year_published ON calendar.year FOR SELECT TO kefu_member USING (true);

ALTER TABLE close.computation ENABLE ROW LEVEL SECURITY;

CREATE POLICY computation_company_confirmed ON close.computation AS RESTRICTIVE FOR SELECT TO kefu_company_month USING (( SELECT access.confirm_company('month'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY computation_company_read ON close.computation FOR SELECT TO kefu_company_month USING (true);

CREATE POLICY computation_owner ON close.computation TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY computation_scope_read ON close.computation FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('month'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE close.delivery ENABLE ROW LEVEL SECURITY;

CREATE POLICY delivery_company_confirmed ON close.delivery AS RESTRICTIVE FOR SELECT TO kefu_company_month USING (( SELECT access.confirm_company('month'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY delivery_company_read ON close.delivery FOR SELECT TO kefu_company_month USING (true);

CREATE POLICY delivery_owner ON close.delivery TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY delivery_scope_read ON close.delivery FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('month'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE close.gate ENABLE ROW LEVEL SECURITY;

CREATE POLICY gate_owner ON close.gate TO kefu_owner USING (true) WITH CHECK (true);

ALTER TABLE close.seal ENABLE ROW LEVEL SECURITY;

CREATE POLICY seal_company_confirmed ON close.seal AS RESTRICTIVE FOR SELECT TO kefu_company_month USING (( SELECT access.confirm_company('month'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY seal_company_read ON close.seal FOR SELECT TO kefu_company_month USING (true);

CREATE POLICY seal_owner ON close.seal TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY seal_scope_read ON close.seal FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('month'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE kefu.release ENABLE ROW LEVEL SECURITY;

CREATE POLICY release_owner ON kefu.release TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY release_published ON kefu.release FOR SELECT TO kefu_member USING (true);

ALTER TABLE org.assignment ENABLE ROW LEVEL SECURITY;

CREATE POLICY assignment_company_confirmed ON org.assignment AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY assignment_company_read ON org.assignment FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY assignment_delete ON org.assignment FOR DELETE TO kefu_member USING (((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY assignment_insert ON org.assignment FOR INSERT TO kefu_member WITH CHECK (((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY assignment_owner ON org.assignment TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY assignment_scope_read ON org.assignment FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY assignment_update ON org.assignment FOR UPDATE TO kefu_member USING (((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

ALTER TABLE org.company ENABLE ROW LEVEL SECURITY;

CREATE POLICY company_owner ON org.company TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY company_published ON org.company FOR SELECT TO kefu_member USING (true);

ALTER TABLE org.placement ENABLE ROW LEVEL SECURITY;

CREATE POLICY placement_company_confirmed ON org.placement AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY placement_company_read ON org.placement FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY placement_delete ON org.placement FOR DELETE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY placement_insert ON org.placement FOR INSERT TO kefu_member WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY placement_owner ON org.placement TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY placement_scope_read ON org.placement FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY placement_update ON org.placement FOR UPDATE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE org."position" ENABLE ROW LEVEL SECURITY;

CREATE POLICY position_company_confirmed ON org."position" AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY position_company_read ON org."position" FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY position_delete ON org."position" FOR DELETE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY position_insert ON org."position" FOR INSERT TO kefu_member WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY position_owner ON org."position" TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY position_scope_read ON org."position" FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY position_update ON org."position" FOR UPDATE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE org.post ENABLE ROW LEVEL SECURITY;

CREATE POLICY post_owner ON org.post TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY post_published ON org.post FOR SELECT TO kefu_member USING (true);

ALTER TABLE org.shop ENABLE ROW LEVEL SECURITY;

CREATE POLICY shop_company_confirmed ON org.shop AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY shop_company_read ON org.shop FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY shop_owner ON org.shop TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY shop_scope_read ON org.shop FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE org.template ENABLE ROW LEVEL SECURITY;

CREATE POLICY template_owner ON org.template TO kefu_owner USING (true) WITH CHECK (true);

ALTER TABLE org.template_post ENABLE ROW LEVEL SECURITY;

CREATE POLICY template_post_owner ON org.template_post TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY template_post_published ON org.template_post FOR SELECT TO kefu_member USING (true);

CREATE POLICY template_published ON org.template FOR SELECT TO kefu_member USING (true);

ALTER TABLE org.template_unit ENABLE ROW LEVEL SECURITY;

CREATE POLICY template_unit_owner ON org.template_unit TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY template_unit_published ON org.template_unit FOR SELECT TO kefu_member USING (true);

ALTER TABLE org.unit ENABLE ROW LEVEL SECURITY;

CREATE POLICY unit_company_confirmed ON org.unit AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY unit_company_read ON org.unit FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY unit_delete ON org.unit FOR DELETE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY unit_insert ON org.unit FOR INSERT TO kefu_member WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY unit_owner ON org.unit TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY unit_scope_read ON org.unit FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY unit_update ON org.unit FOR UPDATE TO kefu_member USING ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((shop_id IN ( SELECT unnest(access.my_shops('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE pay.applied_policy ENABLE ROW LEVEL SECURITY;

CREATE POLICY applied_policy_owner ON pay.applied_policy TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY applied_policy_scope_read ON pay.applied_policy FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('applied_policy'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE pay.entered_amount ENABLE ROW LEVEL SECURITY;

CREATE POLICY entered_amount_company_confirmed ON pay.entered_amount AS RESTRICTIVE FOR SELECT TO kefu_company_payroll USING (( SELECT access.confirm_company('payroll'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY entered_amount_company_read ON pay.entered_amount FOR SELECT TO kefu_company_payroll USING (true);

CREATE POLICY entered_amount_delete ON pay.entered_amount FOR DELETE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY entered_amount_insert ON pay.entered_amount FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (entered_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY entered_amount_own_read ON pay.entered_amount FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('payroll'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY entered_amount_owner ON pay.entered_amount TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY entered_amount_scope_read ON pay.entered_amount FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('payroll'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY entered_amount_update ON pay.entered_amount FOR UPDATE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (entered_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

ALTER TABLE pay.scheme ENABLE ROW LEVEL SECURITY;

ALTER TABLE pay.scheme_binding ENABLE ROW LEVEL SECURITY;

CREATE POLICY scheme_binding_company_confirmed ON pay.scheme_binding AS RESTRICTIVE FOR SELECT TO kefu_company_pay_policy USING (( SELECT access.confirm_company('pay_policy'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY scheme_binding_company_read ON pay.scheme_binding FOR SELECT TO kefu_company_pay_policy USING (true);

CREATE POLICY scheme_binding_delete ON pay.scheme_binding FOR DELETE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY scheme_binding_insert ON pay.scheme_binding FOR INSERT TO kefu_member WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY scheme_binding_owner ON pay.scheme_binding TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY scheme_binding_scope_read ON pay.scheme_binding FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('pay_policy'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY scheme_binding_update ON pay.scheme_binding FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE pay.scheme_item ENABLE ROW LEVEL SECURITY;

CREATE POLICY scheme_item_owner ON pay.scheme_item TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY scheme_item_published ON pay.scheme_item FOR SELECT TO kefu_member USING (true);

CREATE POLICY scheme_owner ON pay.scheme TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY scheme_published ON pay.scheme FOR SELECT TO kefu_member USING (true);

ALTER TABLE pay.slip ENABLE ROW LEVEL SECURITY;

CREATE POLICY slip_company_confirmed ON pay.slip AS RESTRICTIVE FOR SELECT TO kefu_company_payroll USING (( SELECT access.confirm_company('payroll'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY slip_company_read ON pay.slip FOR SELECT TO kefu_company_payroll USING (true);

ALTER TABLE pay.slip_line ENABLE ROW LEVEL SECURITY;

CREATE POLICY slip_line_company_confirmed ON pay.slip_line AS RESTRICTIVE FOR SELECT TO kefu_company_payroll USING (( SELECT access.confirm_company('payroll'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY slip_line_company_read ON pay.slip_line FOR SELECT TO kefu_company_payroll USING (true);

CREATE POLICY slip_line_own_read ON pay.slip_line FOR SELECT TO kefu_member USING (((employee_id = ( SELECT access.own_employee('payroll'::text, 'read'::access.action, CURRENT_USER) AS own_employee)) AND (shop_id = ANY (( SELECT access.own_shops(CURRENT_USER) AS own_shops)::bigint[]))));

CREATE POLICY slip_line_owner ON pay.slip_line TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY slip_line_scope_read ON pay.slip_line FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('payroll'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY slip_own_read ON pay.slip FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('payroll'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY slip_owner ON pay.slip TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY slip_scope_read ON pay.slip FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('payroll'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

ALTER TABLE pay.terms ENABLE ROW LEVEL SECURITY;

CREATE POLICY terms_company_confirmed ON pay.terms AS RESTRICTIVE FOR SELECT TO kefu_company_payroll USING (( SELECT access.confirm_company('payroll'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY terms_company_read ON pay.terms FOR SELECT TO kefu_company_payroll USING (true);

CREATE POLICY terms_delete ON pay.terms FOR DELETE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY terms_insert ON pay.terms FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (approved_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

CREATE POLICY terms_own_read ON pay.terms FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('payroll'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY terms_owner ON pay.terms TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY terms_scope_read ON pay.terms FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('payroll'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY terms_update ON pay.terms FOR UPDATE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)) AND (approved_by = CURRENT_USER) AND (employee_id IN ( SELECT unnest(access.my_people('payroll'::text, 'write'::access.action, CURRENT_USER)) AS unnest))));

ALTER TABLE policy.parameter ENABLE ROW LEVEL SECURITY;

CREATE POLICY parameter_owner ON policy.parameter TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY parameter_published ON policy.parameter FOR SELECT TO kefu_member USING (true);

ALTER TABLE policy.regime ENABLE ROW LEVEL SECURITY;

CREATE POLICY regime_owner ON policy.regime TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY regime_published ON policy.regime FOR SELECT TO kefu_member USING (true);

ALTER TABLE policy.regime_value ENABLE ROW LEVEL SECURITY;

CREATE POLICY regime_value_owner ON policy.regime_value TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY regime_value_published ON policy.regime_value FOR SELECT TO kefu_member USING (true);

ALTER TABLE policy.value ENABLE ROW LEVEL SECURITY;

CREATE POLICY value_company_confirmed ON policy.value AS RESTRICTIVE FOR SELECT TO kefu_company_pay_policy USING (( SELECT access.confirm_company('pay_policy'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY value_company_read ON policy.value FOR SELECT TO kefu_company_pay_policy USING (true);

CREATE POLICY value_delete ON policy.value FOR DELETE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY value_insert ON policy.value FOR INSERT TO kefu_member WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY value_owner ON policy.value TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY value_scope_read ON policy.value FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('pay_policy'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY value_update ON policy.value FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('pay_policy'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE report.column_definition ENABLE ROW LEVEL SECURITY;

CREATE POLICY column_definition_owner ON report.column_definition TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY column_definition_published ON report.column_definition FOR SELECT TO kefu_member USING (true);

ALTER TABLE report.definition ENABLE ROW LEVEL SECURITY;

CREATE POLICY definition_owner ON report.definition TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY definition_published ON report.definition FOR SELECT TO kefu_member USING (true);

ALTER TABLE report.recipient ENABLE ROW LEVEL SECURITY;

CREATE POLICY recipient_owner ON report.recipient TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY recipient_published ON report.recipient FOR SELECT TO kefu_member USING (true);

ALTER TABLE staff.employee ENABLE ROW LEVEL SECURITY;

CREATE POLICY employee_company_confirmed ON staff.employee AS RESTRICTIVE FOR SELECT TO kefu_company_org_chart USING (( SELECT access.confirm_company('org_chart'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY employee_company_read ON staff.employee FOR SELECT TO kefu_company_org_chart USING (true);

CREATE POLICY employee_insert ON staff.employee FOR INSERT TO kefu_member WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

CREATE POLICY employee_own_read ON staff.employee FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('org_chart'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY employee_owner ON staff.employee TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY employee_scope_read ON staff.employee FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('org_chart'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY employee_update ON staff.employee FOR UPDATE TO kefu_member USING ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest))) WITH CHECK ((unit_id IN ( SELECT unnest(access.my_units('org_chart'::text, 'write'::access.action, CURRENT_USER)) AS unnest)));

ALTER TABLE staff.employment ENABLE ROW LEVEL SECURITY;

CREATE POLICY employment_company_confirmed ON staff.employment AS RESTRICTIVE FOR SELECT TO kefu_company_employee_file USING (( SELECT access.confirm_company('employee_file'::text, CURRENT_USER) AS confirm_company));

CREATE POLICY employment_company_read ON staff.employment FOR SELECT TO kefu_company_employee_file USING (true);

CREATE POLICY employment_delete ON staff.employment FOR DELETE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('employee_file'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY employment_insert ON staff.employment FOR INSERT TO kefu_member WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('employee_file'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

CREATE POLICY employment_own_read ON staff.employment FOR SELECT TO kefu_member USING ((employee_id = ( SELECT access.own_employee('employee_file'::text, 'read'::access.action, CURRENT_USER) AS own_employee)));

CREATE POLICY employment_owner ON staff.employment TO kefu_owner USING (true) WITH CHECK (true);

CREATE POLICY employment_scope_read ON staff.employment FOR SELECT TO kefu_member USING ((unit_id = ANY (( SELECT access.my_units('employee_file'::text, 'read'::access.action, CURRENT_USER) AS my_units)::bigint[])));

CREATE POLICY employment_update ON staff.employment FOR UPDATE TO kefu_member USING (((unit_id IN ( SELECT unnest(access.my_units('employee_file'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me)))) WITH CHECK (((unit_id IN ( SELECT unnest(access.my_units('employee_file'::text, 'write'::access.action, CURRENT_USER)) AS unnest)) AND (employee_id <> ( SELECT access.me(CURRENT_USER) AS me))));

GRANT USAGE ON SCHEMA access TO kefu_member;
GRANT USAGE ON SCHEMA access TO kefu_batch;

GRANT USAGE ON SCHEMA attendance TO kefu_member;
GRANT USAGE ON SCHEMA attendance TO kefu_batch;

GRANT USAGE ON SCHEMA audit TO kefu_member;
GRANT USAGE ON SCHEMA audit TO kefu_batch;

GRANT USAGE ON SCHEMA calendar TO kefu_member;
GRANT USAGE ON SCHEMA calendar TO kefu_batch;

GRANT USAGE ON SCHEMA checks TO kefu_member;
GRANT USAGE ON SCHEMA checks TO kefu_batch;

GRANT USAGE ON SCHEMA close TO kefu_member;
GRANT USAGE ON SCHEMA close TO kefu_batch;

GRANT USAGE ON SCHEMA kefu TO kefu_member;
GRANT USAGE ON SCHEMA kefu TO kefu_batch;

GRANT USAGE ON SCHEMA lints TO kefu_member;
GRANT USAGE ON SCHEMA lints TO kefu_batch;

GRANT USAGE ON SCHEMA org TO kefu_member;
GRANT USAGE ON SCHEMA org TO kefu_batch;

GRANT USAGE ON SCHEMA pay TO kefu_member;
GRANT USAGE ON SCHEMA pay TO kefu_batch;

GRANT USAGE ON SCHEMA policy TO kefu_member;
GRANT USAGE ON SCHEMA policy TO kefu_batch;

GRANT USAGE ON SCHEMA report TO kefu_member;
GRANT USAGE ON SCHEMA report TO kefu_batch;

GRANT USAGE ON SCHEMA staff TO kefu_member;
GRANT USAGE ON SCHEMA staff TO kefu_batch;

GRANT USAGE ON SCHEMA staging TO kefu_member;
GRANT USAGE ON SCHEMA staging TO kefu_batch;

REVOKE ALL ON TYPE access.action FROM PUBLIC;

REVOKE ALL ON TYPE access.reach FROM PUBLIC;

REVOKE ALL ON TYPE attendance.anomaly FROM PUBLIC;
GRANT ALL ON TYPE attendance.anomaly TO kefu_member;
GRANT ALL ON TYPE attendance.anomaly TO kefu_batch;

REVOKE ALL ON TYPE attendance.decision FROM PUBLIC;
GRANT ALL ON TYPE attendance.decision TO kefu_member;
GRANT ALL ON TYPE attendance.decision TO kefu_batch;

REVOKE ALL ON TYPE attendance.direction FROM PUBLIC;
GRANT ALL ON TYPE attendance.direction TO kefu_member;
GRANT ALL ON TYPE attendance.direction TO kefu_batch;

REVOKE ALL ON TYPE attendance.time_kind FROM PUBLIC;
GRANT ALL ON TYPE attendance.time_kind TO kefu_member;
GRANT ALL ON TYPE attendance.time_kind TO kefu_batch;

REVOKE ALL ON TYPE calendar.day_type FROM PUBLIC;

REVOKE ALL ON TYPE org.shop_kind FROM PUBLIC;

REVOKE ALL ON TYPE org.unit_kind FROM PUBLIC;

REVOKE ALL ON TYPE pay.run_kind FROM PUBLIC;
GRANT ALL ON TYPE pay.run_kind TO kefu_member;
GRANT ALL ON TYPE pay.run_kind TO kefu_batch;

REVOKE ALL ON TYPE policy.scope FROM PUBLIC;

REVOKE ALL ON TYPE policy.value_type FROM PUBLIC;

REVOKE ALL ON PROCEDURE access.close_door(IN target regclass) FROM PUBLIC;

REVOKE ALL ON FUNCTION access.company_shops(first_day date, last_day date, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.company_shops(first_day date, last_day date, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.company_shops(first_day date, last_day date, of_login name) TO kefu_batch;

REVOKE ALL ON PROCEDURE access.confirm_accounts() FROM PUBLIC;

REVOKE ALL ON FUNCTION access.confirm_company(of_resource text, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.confirm_company(of_resource text, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.confirm_company(of_resource text, of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.coverage(of_resources text[], first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION access.coverage(of_resources text[], first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION access.coverage(of_resources text[], first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION access.create_login(for_employee_no text, new_login text, new_password text, in_company text) FROM PUBLIC;
GRANT ALL ON FUNCTION access.create_login(for_employee_no text, new_login text, new_password text, in_company text) TO kefu_accounts;

REVOKE ALL ON FUNCTION access.derived_scope(for_employees bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION access.end_login(old_login text) FROM PUBLIC;
GRANT ALL ON FUNCTION access.end_login(old_login text) TO kefu_accounts;

REVOKE ALL ON FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint) TO kefu_member;
GRANT ALL ON FUNCTION access.explain(of_login text, of_resource text, for_action access.action, of_unit_id bigint, of_employee_id bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION access.follow_assignments() FROM PUBLIC;

REVOKE ALL ON FUNCTION access.follow_structure() FROM PUBLIC;

REVOKE ALL ON PROCEDURE access.internal(IN target regclass) FROM PUBLIC;

REVOKE ALL ON FUNCTION access.me(of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.me(of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.me(of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.move_files(for_employees bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION access.my_logins(of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.my_logins(of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.my_logins(of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.my_people(of_resource text, for_action access.action, of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.my_shops(of_resource text, for_action access.action, of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.my_trail(of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.my_trail(of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.my_trail(of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.my_units(of_resource text, for_action access.action, of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.own_employee(of_resource text, for_action access.action, of_login name) TO kefu_batch;

REVOKE ALL ON FUNCTION access.own_shops(of_login name) FROM PUBLIC;
GRANT ALL ON FUNCTION access.own_shops(of_login name) TO kefu_member;
GRANT ALL ON FUNCTION access.own_shops(of_login name) TO kefu_batch;

REVOKE ALL ON PROCEDURE access.protect(IN target regclass, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean, IN own_people boolean) FROM PUBLIC;

REVOKE ALL ON PROCEDURE access.publish(IN target regclass, IN audited boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION access.reached_units(wanted access.reach, from_shop_id bigint, from_unit_id bigint, from_post_code text, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION access.rebuild(for_employees bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION access.rebuild(for_employees bigint[]) TO kefu_batch;

REVOKE ALL ON FUNCTION access.rebuild_all() FROM PUBLIC;
GRANT ALL ON FUNCTION access.rebuild_all() TO kefu_batch;

REVOKE ALL ON PROCEDURE access.record_protection(IN target regclass, IN kind text, IN resource text, IN own boolean, IN write_key text, IN insert_action access.action, IN update_action access.action, IN delete_action access.action, IN others_only boolean, IN actor_column text, IN audited boolean, IN own_by_shop boolean) FROM PUBLIC;

REVOKE ALL ON PROCEDURE access.refresh() FROM PUBLIC;
GRANT ALL ON PROCEDURE access.refresh() TO kefu_member;
GRANT ALL ON PROCEDURE access.refresh() TO kefu_batch;

REVOKE ALL ON FUNCTION access.several_companies() FROM PUBLIC;

REVOKE ALL ON FUNCTION access.today() FROM PUBLIC;
GRANT ALL ON FUNCTION access.today() TO kefu_member;
GRANT ALL ON FUNCTION access.today() TO kefu_batch;

REVOKE ALL ON FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION access.unit_coverage(of_resources text[], top_unit_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.day(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.day(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION attendance.day(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION attendance.day(for_shop_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.ensure_partitions(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.ensure_partitions(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION attendance.ensure_partitions(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.fill_roster() FROM PUBLIC;

REVOKE ALL ON FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) TO kefu_member;
GRANT ALL ON FUNCTION attendance.give_shifts(shop_code text, from_day date, VARIADIC patterns text[]) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.month_facts(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.month_facts(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION attendance.month_facts(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION attendance.month_facts(for_shop_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION attendance.refuse_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.record() FROM PUBLIC;

REVOKE ALL ON FUNCTION audit.refuse_change() FROM PUBLIC;

REVOKE ALL ON PROCEDURE audit.watch() FROM PUBLIC;

REVOKE ALL ON FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION calendar.day_type_of(for_shop_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION calendar.days(for_shop_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION calendar.require_years(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION calendar.require_years(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION calendar.require_years(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION calendar.working_days(for_shop_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION checks.run() FROM PUBLIC;
GRANT ALL ON FUNCTION checks.run() TO kefu_member;
GRANT ALL ON FUNCTION checks.run() TO kefu_batch;

REVOKE ALL ON FUNCTION close.begin_seal() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.blockers(of_shop_id bigint, of_month date) FROM PUBLIC;
GRANT ALL ON FUNCTION close.blockers(of_shop_id bigint, of_month date) TO kefu_member;
GRANT ALL ON FUNCTION close.blockers(of_shop_id bigint, of_month date) TO kefu_batch;

REVOKE ALL ON FUNCTION close.claim(of_shop_id bigint, of_month date) FROM PUBLIC;
GRANT ALL ON FUNCTION close.claim(of_shop_id bigint, of_month date) TO kefu_batch;

REVOKE ALL ON FUNCTION close.guard_day() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.guard_month() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.guard_month_bulk() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.guard_punch_date() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.guard_truncate() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.guard_work_date() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.hold_shop(for_shop_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION close.hold_shop(for_shop_id bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION close.keep_shop(for_shop_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION close.keep_shop(for_shop_id bigint) TO kefu_batch;

REVOKE ALL ON PROCEDURE close.lock(IN target regclass, IN month_column name, IN day_column name, IN bulk boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION close.refuse_sealed(table_name text, of_shop_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION close.refuse_stale(of_shop_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION close.refuse_unseal() FROM PUBLIC;

REVOKE ALL ON FUNCTION close.release_shop(for_shop_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION close.release_shop(for_shop_id bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION kefu.version() FROM PUBLIC;
GRANT ALL ON FUNCTION kefu.version() TO kefu_member;
GRANT ALL ON FUNCTION kefu.version() TO kefu_batch;

REVOKE ALL ON FUNCTION kefu.version_text() FROM PUBLIC;
GRANT ALL ON FUNCTION kefu.version_text() TO kefu_member;
GRANT ALL ON FUNCTION kefu.version_text() TO kefu_batch;

REVOKE ALL ON FUNCTION lints.run() FROM PUBLIC;
GRANT ALL ON FUNCTION lints.run() TO kefu_member;
GRANT ALL ON FUNCTION lints.run() TO kefu_batch;

REVOKE ALL ON FUNCTION org.ancestors(of_unit_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION org.ancestors(of_unit_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION org.ancestors(of_unit_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION org.assignment_take_head() FROM PUBLIC;

REVOKE ALL ON FUNCTION org.instantiate_template(company_code text, template_code text, shop_code text, name_zh text, name_en text, valid_from date) FROM PUBLIC;

REVOKE ALL ON FUNCTION org.placement_refuse_cycle() FROM PUBLIC;

REVOKE ALL ON FUNCTION org.subtree(top_unit_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION org.subtree(top_unit_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION org.subtree(top_unit_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION pay.effective_scheme(of_shop_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION pay.person_facts(of_shop_id bigint, of_month date) FROM PUBLIC;
GRANT ALL ON FUNCTION pay.person_facts(of_shop_id bigint, of_month date) TO kefu_member;
GRANT ALL ON FUNCTION pay.person_facts(of_shop_id bigint, of_month date) TO kefu_batch;

REVOKE ALL ON FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text, shop_code text, unit_code text, to_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text, shop_code text, unit_code text, to_day date) TO kefu_member;
GRANT ALL ON FUNCTION policy.bind_regime(chosen_regime text, from_day date, company_code text, shop_code text, unit_code text, to_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION policy.effective(of_shop_id bigint, first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) TO kefu_member;
GRANT ALL ON FUNCTION policy.lookup(of_parameter text, of_unit_id bigint, on_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION policy.value_fit_scope() FROM PUBLIC;

REVOKE ALL ON FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) TO kefu_member;
GRANT ALL ON FUNCTION policy.value_is_sound(of_type policy.value_type, v jsonb) TO kefu_batch;

REVOKE ALL ON FUNCTION report.attendance_anomalies(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.attendance_anomalies(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.attendance_anomalies(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.attendance_sheet(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.attendance_sheet(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.attendance_sheet(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON PROCEDURE report.define(IN report_name text, IN title_zh text, IN title_en text, IN rule_ids text[], IN producer_zh text, IN producer_en text, IN period_kind text, IN due_rule text, IN sort text, IN sealed_source boolean, IN columns text[], IN recipients text[], IN legend_zh text, IN legend_en text, IN resources text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION report.due_on(of_report text, of_month date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.due_on(of_report text, of_month date) TO kefu_member;
GRANT ALL ON FUNCTION report.due_on(of_report text, of_month date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.headcount(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.headcount(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.headcount(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.month_status(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.month_status(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.month_status(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.payroll_register(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.payroll_register(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.payroll_register(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.payslip(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.payslip(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.payslip(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION report.recipients(of_shop_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION report.recipients(of_shop_id bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION report.roster(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION report.roster(first_day date, last_day date) TO kefu_member;
GRANT ALL ON FUNCTION report.roster(first_day date, last_day date) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.day(given text, formats text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.day(given text, formats text[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.day(given text, formats text[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.judge_assignments(has text[], formats text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.judge_assignments(has text[], formats text[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.judge_assignments(has text[], formats text[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.judge_employees(has text[], formats text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.judge_employees(has text[], formats text[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.judge_employees(has text[], formats text[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.judge_punches(formats text[], trust_state boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.judge_punches(formats text[], trust_state boolean) TO kefu_member;
GRANT ALL ON FUNCTION staging.judge_punches(formats text[], trust_state boolean) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.merge_assignments(lines bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.merge_assignments(lines bigint[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.merge_assignments(lines bigint[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) TO kefu_member;
GRANT ALL ON FUNCTION staging.merge_changes(feed text, has text[], OUT good bigint, OUT imported bigint, OUT in_file bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.merge_employees(lines bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.merge_employees(lines bigint[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.merge_employees(lines bigint[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.merge_lines(feed text, lines bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.merge_lines(feed text, lines bigint[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.merge_lines(feed text, lines bigint[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) TO kefu_member;
GRANT ALL ON FUNCTION staging.merge_punches(OUT good bigint, OUT imported bigint, OUT in_file bigint) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.missing_right(feed text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.missing_right(feed text) TO kefu_member;
GRANT ALL ON FUNCTION staging.missing_right(feed text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.moment(given text, formats text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.moment(given text, formats text[]) TO kefu_member;
GRANT ALL ON FUNCTION staging.moment(given text, formats text[]) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.open(columns text[], defaults text[], extra integer) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.open(columns text[], defaults text[], extra integer) TO kefu_member;
GRANT ALL ON FUNCTION staging.open(columns text[], defaults text[], extra integer) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.plain(given text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.plain(given text) TO kefu_member;
GRANT ALL ON FUNCTION staging.plain(given text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.reason(of_code text, in_language text, of_detail text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.reason(of_code text, in_language text, of_detail text) TO kefu_member;
GRANT ALL ON FUNCTION staging.reason(of_code text, in_language text, of_detail text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text) TO kefu_member;
GRANT ALL ON FUNCTION staging.refuse(at_line bigint, at_place text, of_value text, of_code text, of_detail text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.refuse_closed_months() FROM PUBLIC;
GRANT ALL ON FUNCTION staging.refuse_closed_months() TO kefu_member;
GRANT ALL ON FUNCTION staging.refuse_closed_months() TO kefu_batch;

REVOKE ALL ON FUNCTION staging.reject_counts(in_language text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.reject_counts(in_language text) TO kefu_member;
GRANT ALL ON FUNCTION staging.reject_counts(in_language text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.rejects(in_language text) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.rejects(in_language text) TO kefu_member;
GRANT ALL ON FUNCTION staging.rejects(in_language text) TO kefu_batch;

REVOKE ALL ON FUNCTION staging.unlimited(target regclass) FROM PUBLIC;
GRANT ALL ON FUNCTION staging.unlimited(target regclass) TO kefu_member;
GRANT ALL ON FUNCTION staging.unlimited(target regclass) TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.login TO kefu_batch;
GRANT SELECT ON TABLE access.login TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.protected_table TO kefu_batch;
GRANT SELECT ON TABLE access.protected_table TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.resource TO kefu_batch;
GRANT SELECT ON TABLE access.resource TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access."right" TO kefu_batch;
GRANT SELECT ON TABLE access."right" TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.scope TO kefu_batch;
GRANT SELECT ON TABLE access.scope TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.clearance TO kefu_batch;
GRANT SELECT,DELETE ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(shop_id) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(work_date),UPDATE(work_date) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(shift_no),UPDATE(shift_no) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(anomaly),UPDATE(anomaly) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(decision),UPDATE(decision) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(reason),UPDATE(reason) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(cleared_by),UPDATE(cleared_by) ON TABLE attendance.clearance TO kefu_member;

GRANT INSERT(cleared_at),UPDATE(cleared_at) ON TABLE attendance.clearance TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.month TO kefu_batch;
GRANT SELECT ON TABLE attendance.month TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.punch TO kefu_batch;
GRANT SELECT ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(shop_id) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(punch_date) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(employee_id) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(punched_at) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(source) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(direction) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(unit_id) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(source_key) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(reason) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(entered_by) ON TABLE attendance.punch TO kefu_member;

GRANT INSERT(entered_at) ON TABLE attendance.punch TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.recorded_time TO kefu_batch;
GRANT SELECT,DELETE ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(shop_id) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(work_date),UPDATE(work_date) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(kind),UPDATE(kind) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(entry_no),UPDATE(entry_no) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(minutes),UPDATE(minutes) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(paid),UPDATE(paid) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(reason),UPDATE(reason) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(entered_by),UPDATE(entered_by) ON TABLE attendance.recorded_time TO kefu_member;

GRANT INSERT(entered_at),UPDATE(entered_at) ON TABLE attendance.recorded_time TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.roster TO kefu_batch;
GRANT SELECT,DELETE ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(shop_id) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(work_date),UPDATE(work_date) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(shift_no),UPDATE(shift_no) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(shift_code),UPDATE(shift_code) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(starts_at),UPDATE(starts_at) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(ends_at),UPDATE(ends_at) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(break_minutes),UPDATE(break_minutes) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(day_share),UPDATE(day_share) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(punch_from),UPDATE(punch_from) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(midpoint),UPDATE(midpoint) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(punch_until),UPDATE(punch_until) ON TABLE attendance.roster TO kefu_member;

GRANT INSERT(same_day),UPDATE(same_day) ON TABLE attendance.roster TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.shift_pattern TO kefu_batch;
GRANT SELECT ON TABLE attendance.shift_pattern TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE attendance.shift_template TO kefu_batch;
GRANT SELECT,DELETE ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(shop_id) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(code),UPDATE(code) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(name_zh),UPDATE(name_zh) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(name_en),UPDATE(name_en) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(start_minute),UPDATE(start_minute) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(end_minute),UPDATE(end_minute) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(break_minutes),UPDATE(break_minutes) ON TABLE attendance.shift_template TO kefu_member;

GRANT INSERT(day_share),UPDATE(day_share) ON TABLE attendance.shift_template TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.change TO kefu_batch;
GRANT SELECT ON TABLE audit.change TO kefu_member;

GRANT INSERT(table_name) ON TABLE audit.change TO kefu_member;

GRANT INSERT(verb) ON TABLE audit.change TO kefu_member;

GRANT INSERT(shop_id) ON TABLE audit.change TO kefu_member;

GRANT INSERT(unit_id) ON TABLE audit.change TO kefu_member;

GRANT INSERT(old_row) ON TABLE audit.change TO kefu_member;

GRANT INSERT(new_row) ON TABLE audit.change TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE calendar.national_day TO kefu_batch;
GRANT SELECT ON TABLE calendar.national_day TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE calendar.shop_day TO kefu_batch;
GRANT SELECT,DELETE ON TABLE calendar.shop_day TO kefu_member;

GRANT INSERT(shop_id) ON TABLE calendar.shop_day TO kefu_member;

GRANT INSERT(day),UPDATE(day) ON TABLE calendar.shop_day TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE calendar.shop_day TO kefu_member;

GRANT INSERT(day_type),UPDATE(day_type) ON TABLE calendar.shop_day TO kefu_member;

GRANT INSERT(reason),UPDATE(reason) ON TABLE calendar.shop_day TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE calendar.year TO kefu_batch;
GRANT SELECT ON TABLE calendar.year TO kefu_member;

GRANT SELECT ON TABLE checks.calendar_complete TO kefu_member;
GRANT SELECT ON TABLE checks.calendar_complete TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE close.computation TO kefu_batch;
GRANT SELECT ON TABLE close.computation TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.slip TO kefu_batch;
GRANT SELECT ON TABLE pay.slip TO kefu_member;

GRANT SELECT ON TABLE checks.computed_people TO kefu_member;
GRANT SELECT ON TABLE checks.computed_people TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE policy.parameter TO kefu_batch;
GRANT SELECT ON TABLE policy.parameter TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE policy.value TO kefu_batch;
GRANT SELECT,DELETE ON TABLE policy.value TO kefu_member;

GRANT INSERT(company_id),UPDATE(company_id) ON TABLE policy.value TO kefu_member;

GRANT INSERT(shop_id) ON TABLE policy.value TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE policy.value TO kefu_member;

GRANT INSERT(scope),UPDATE(scope) ON TABLE policy.value TO kefu_member;

GRANT INSERT(parameter_code),UPDATE(parameter_code) ON TABLE policy.value TO kefu_member;

GRANT INSERT(value_type),UPDATE(value_type) ON TABLE policy.value TO kefu_member;

GRANT INSERT(value),UPDATE(value) ON TABLE policy.value TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE policy.value TO kefu_member;

GRANT INSERT(regime_code),UPDATE(regime_code) ON TABLE policy.value TO kefu_member;

GRANT SELECT ON TABLE checks.policy_value_type TO kefu_member;
GRANT SELECT ON TABLE checks.policy_value_type TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.employee TO kefu_batch;
GRANT SELECT ON TABLE staff.employee TO kefu_member;

GRANT INSERT(company_id),UPDATE(company_id) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(shop_id) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(employee_no),UPDATE(employee_no) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(name_zh),UPDATE(name_zh) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(name_en),UPDATE(name_en) ON TABLE staff.employee TO kefu_member;

GRANT INSERT(joined_on),UPDATE(joined_on) ON TABLE staff.employee TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.employment TO kefu_batch;
GRANT SELECT,DELETE ON TABLE staff.employment TO kefu_member;

GRANT INSERT(shop_id) ON TABLE staff.employment TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE staff.employment TO kefu_member;

GRANT INSERT(entry_date),UPDATE(entry_date) ON TABLE staff.employment TO kefu_member;

GRANT INSERT(leave_date),UPDATE(leave_date) ON TABLE staff.employment TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE staff.employment TO kefu_member;

GRANT INSERT(clock_user),UPDATE(clock_user) ON TABLE staff.employment TO kefu_member;

GRANT SELECT ON TABLE checks.punch_outside_service TO kefu_member;
GRANT SELECT ON TABLE checks.punch_outside_service TO kefu_batch;

GRANT SELECT ON TABLE checks.recorded_time_outside_service TO kefu_member;
GRANT SELECT ON TABLE checks.recorded_time_outside_service TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE report.column_definition TO kefu_batch;
GRANT SELECT ON TABLE report.column_definition TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE report.definition TO kefu_batch;
GRANT SELECT ON TABLE report.definition TO kefu_member;

GRANT SELECT ON TABLE checks.report_columns TO kefu_member;
GRANT SELECT ON TABLE checks.report_columns TO kefu_batch;

GRANT SELECT,INSERT ON TABLE close.seal TO kefu_batch;
GRANT SELECT ON TABLE close.seal TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.shop TO kefu_batch;
GRANT SELECT ON TABLE org.shop TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.applied_policy TO kefu_batch;
GRANT SELECT ON TABLE pay.applied_policy TO kefu_member;

GRANT SELECT ON TABLE checks.root_unit TO kefu_member;
GRANT SELECT ON TABLE checks.root_unit TO kefu_batch;

GRANT SELECT ON TABLE checks.roster_across_shops TO kefu_member;
GRANT SELECT ON TABLE checks.roster_across_shops TO kefu_batch;

GRANT SELECT ON TABLE checks.roster_outside_service TO kefu_member;
GRANT SELECT ON TABLE checks.roster_outside_service TO kefu_batch;

GRANT SELECT ON TABLE checks.roster_split_share TO kefu_member;
GRANT SELECT ON TABLE checks.roster_split_share TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.assignment TO kefu_batch;
GRANT SELECT,DELETE ON TABLE org.assignment TO kefu_member;

GRANT INSERT(shop_id) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(post_code),UPDATE(post_code) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(is_head),UPDATE(is_head) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(is_primary),UPDATE(is_primary) ON TABLE org.assignment TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE org.assignment TO kefu_member;

GRANT SELECT ON TABLE checks.roster_unit TO kefu_member;
GRANT SELECT ON TABLE checks.roster_unit TO kefu_batch;

GRANT SELECT ON TABLE checks.seal_chain TO kefu_member;
GRANT SELECT ON TABLE checks.seal_chain TO kefu_batch;

GRANT SELECT ON TABLE checks.sealed_without_computation TO kefu_member;
GRANT SELECT ON TABLE checks.sealed_without_computation TO kefu_batch;

GRANT SELECT ON TABLE checks.service_without_assignment TO kefu_member;
GRANT SELECT ON TABLE checks.service_without_assignment TO kefu_batch;

GRANT SELECT ON TABLE checks.slip_debt_chain TO kefu_member;
GRANT SELECT ON TABLE checks.slip_debt_chain TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.slip_line TO kefu_batch;
GRANT SELECT ON TABLE pay.slip_line TO kefu_member;

GRANT SELECT ON TABLE checks.slip_line_policy TO kefu_member;
GRANT SELECT ON TABLE checks.slip_line_policy TO kefu_batch;

GRANT SELECT ON TABLE checks.slip_line_unit TO kefu_member;
GRANT SELECT ON TABLE checks.slip_line_unit TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.scheme_item TO kefu_batch;
GRANT SELECT ON TABLE pay.scheme_item TO kefu_member;

GRANT SELECT ON TABLE checks.slip_sums TO kefu_member;
GRANT SELECT ON TABLE checks.slip_sums TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.terms TO kefu_batch;
GRANT SELECT,DELETE ON TABLE pay.terms TO kefu_member;

GRANT INSERT(shop_id) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(grade),UPDATE(grade) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(tier_override),UPDATE(tier_override) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(coefficient_override),UPDATE(coefficient_override) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(performance_amount),UPDATE(performance_amount) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(override_reason),UPDATE(override_reason) ON TABLE pay.terms TO kefu_member;

GRANT INSERT(approved_by),UPDATE(approved_by) ON TABLE pay.terms TO kefu_member;

GRANT SELECT ON TABLE checks.terms_outside_service TO kefu_member;
GRANT SELECT ON TABLE checks.terms_outside_service TO kefu_batch;

GRANT SELECT ON TABLE checks.write_right_without_month TO kefu_member;
GRANT SELECT ON TABLE checks.write_right_without_month TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE close.delivery TO kefu_batch;
GRANT SELECT ON TABLE close.delivery TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE close.gate TO kefu_batch;

GRANT SELECT ON TABLE close.month_status TO kefu_member;
GRANT SELECT ON TABLE close.month_status TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE kefu.release TO kefu_batch;
GRANT SELECT ON TABLE kefu.release TO kefu_member;

GRANT SELECT ON TABLE lints.table_kind TO kefu_member;
GRANT SELECT ON TABLE lints.table_kind TO kefu_batch;

GRANT SELECT ON TABLE lints.column_type TO kefu_member;
GRANT SELECT ON TABLE lints.column_type TO kefu_batch;

GRANT SELECT ON TABLE lints.constraint_not_named_after_table TO kefu_member;
GRANT SELECT ON TABLE lints.constraint_not_named_after_table TO kefu_batch;

GRANT SELECT ON TABLE lints.definer_function_outside_access TO kefu_member;
GRANT SELECT ON TABLE lints.definer_function_outside_access TO kefu_batch;

GRANT SELECT ON TABLE lints.foreign_key_without_index TO kefu_member;
GRANT SELECT ON TABLE lints.foreign_key_without_index TO kefu_batch;

GRANT SELECT ON TABLE lints.function_open_to_public TO kefu_member;
GRANT SELECT ON TABLE lints.function_open_to_public TO kefu_batch;

GRANT SELECT ON TABLE lints.function_without_search_path TO kefu_member;
GRANT SELECT ON TABLE lints.function_without_search_path TO kefu_batch;

GRANT SELECT ON TABLE lints.grant_beyond_members TO kefu_member;
GRANT SELECT ON TABLE lints.grant_beyond_members TO kefu_batch;

GRANT SELECT ON TABLE lints.month_table_without_lock TO kefu_member;
GRANT SELECT ON TABLE lints.month_table_without_lock TO kefu_batch;

GRANT SELECT ON TABLE lints.object_without_comment TO kefu_member;
GRANT SELECT ON TABLE lints.object_without_comment TO kefu_batch;

GRANT SELECT ON TABLE lints.policy_calls_per_row TO kefu_member;
GRANT SELECT ON TABLE lints.policy_calls_per_row TO kefu_batch;

GRANT SELECT ON TABLE lints.policy_without_index TO kefu_member;
GRANT SELECT ON TABLE lints.policy_without_index TO kefu_batch;

GRANT SELECT ON TABLE lints.table_without_forced_row_security TO kefu_member;
GRANT SELECT ON TABLE lints.table_without_forced_row_security TO kefu_batch;

GRANT SELECT ON TABLE lints.table_without_owner_policy TO kefu_member;
GRANT SELECT ON TABLE lints.table_without_owner_policy TO kefu_batch;

GRANT SELECT ON TABLE lints.table_without_primary_key TO kefu_member;
GRANT SELECT ON TABLE lints.table_without_primary_key TO kefu_batch;

GRANT SELECT ON TABLE lints.table_without_protection TO kefu_member;
GRANT SELECT ON TABLE lints.table_without_protection TO kefu_batch;

GRANT SELECT ON TABLE lints.tenant_foreign_key TO kefu_member;
GRANT SELECT ON TABLE lints.tenant_foreign_key TO kefu_batch;

GRANT SELECT ON TABLE lints.tenant_key TO kefu_member;
GRANT SELECT ON TABLE lints.tenant_key TO kefu_batch;

GRANT SELECT ON TABLE lints.tenant_shape TO kefu_member;
GRANT SELECT ON TABLE lints.tenant_shape TO kefu_batch;

GRANT SELECT ON TABLE lints.tenant_trigger TO kefu_member;
GRANT SELECT ON TABLE lints.tenant_trigger TO kefu_batch;

GRANT SELECT ON TABLE lints.view_not_security_invoker TO kefu_member;
GRANT SELECT ON TABLE lints.view_not_security_invoker TO kefu_batch;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.company TO kefu_batch;
GRANT SELECT ON TABLE org.company TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.placement TO kefu_batch;
GRANT SELECT,DELETE ON TABLE org.placement TO kefu_member;

GRANT INSERT(shop_id) ON TABLE org.placement TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE org.placement TO kefu_member;

GRANT INSERT(parent_unit_id),UPDATE(parent_unit_id) ON TABLE org.placement TO kefu_member;

GRANT INSERT(head_post_code),UPDATE(head_post_code) ON TABLE org.placement TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE org.placement TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org."position" TO kefu_batch;
GRANT SELECT,DELETE ON TABLE org."position" TO kefu_member;

GRANT INSERT(shop_id) ON TABLE org."position" TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE org."position" TO kefu_member;

GRANT INSERT(post_code),UPDATE(post_code) ON TABLE org."position" TO kefu_member;

GRANT INSERT(reports_to_unit_id),UPDATE(reports_to_unit_id) ON TABLE org."position" TO kefu_member;

GRANT INSERT(reports_to_post_code),UPDATE(reports_to_post_code) ON TABLE org."position" TO kefu_member;

GRANT INSERT(is_head),UPDATE(is_head) ON TABLE org."position" TO kefu_member;

GRANT INSERT(in_figure),UPDATE(in_figure) ON TABLE org."position" TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.post TO kefu_batch;
GRANT SELECT ON TABLE org.post TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.template TO kefu_batch;
GRANT SELECT ON TABLE org.template TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.template_post TO kefu_batch;
GRANT SELECT ON TABLE org.template_post TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.template_unit TO kefu_batch;
GRANT SELECT ON TABLE org.template_unit TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE org.unit TO kefu_batch;
GRANT SELECT,DELETE ON TABLE org.unit TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE org.unit TO kefu_member;

GRANT INSERT(shop_id) ON TABLE org.unit TO kefu_member;

GRANT INSERT(code),UPDATE(code) ON TABLE org.unit TO kefu_member;

GRANT INSERT(name_zh),UPDATE(name_zh) ON TABLE org.unit TO kefu_member;

GRANT INSERT(name_en),UPDATE(name_en) ON TABLE org.unit TO kefu_member;

GRANT INSERT(kind),UPDATE(kind) ON TABLE org.unit TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.entered_amount TO kefu_batch;
GRANT SELECT,DELETE ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(shop_id) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(month),UPDATE(month) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(employee_id),UPDATE(employee_id) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(item_code),UPDATE(item_code) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(amount),UPDATE(amount) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(reason),UPDATE(reason) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(entered_by),UPDATE(entered_by) ON TABLE pay.entered_amount TO kefu_member;

GRANT INSERT(entered_at),UPDATE(entered_at) ON TABLE pay.entered_amount TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.scheme TO kefu_batch;
GRANT SELECT ON TABLE pay.scheme TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pay.scheme_binding TO kefu_batch;
GRANT SELECT,DELETE ON TABLE pay.scheme_binding TO kefu_member;

GRANT INSERT(shop_id) ON TABLE pay.scheme_binding TO kefu_member;

GRANT INSERT(unit_id),UPDATE(unit_id) ON TABLE pay.scheme_binding TO kefu_member;

GRANT INSERT(scheme_code),UPDATE(scheme_code) ON TABLE pay.scheme_binding TO kefu_member;

GRANT INSERT(valid),UPDATE(valid) ON TABLE pay.scheme_binding TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE policy.regime TO kefu_batch;
GRANT SELECT ON TABLE policy.regime TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE policy.regime_value TO kefu_batch;
GRANT SELECT ON TABLE policy.regime_value TO kefu_member;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE report.recipient TO kefu_batch;
GRANT SELECT ON TABLE report.recipient TO kefu_member;

ALTER DEFAULT PRIVILEGES FOR ROLE kefu_owner REVOKE ALL ON TYPES  FROM PUBLIC;

ALTER DEFAULT PRIVILEGES FOR ROLE kefu_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;

insert into kefu.release (number, how) values (1, 'loaded');
