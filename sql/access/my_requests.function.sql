-- The requests that wait for a login: those whose current step, or with later ones any step to come,
-- he may decide. Only what waits is looked at, and step by step only where one of his posts, or of
-- those who delegated to him, could decide.
create or replace function access.waiting_for(of_login name, or_later boolean) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
  person bigint := access.own_employee('approval', 'read', of_login);
  acts_for bigint[];
  posts text[];
  led bigint[];
  shops_led bigint[];
  deciding bigint[];
begin
  if person is null then return null; end if;
  acts_for := array(
    select d.employee_id from access.delegation d
    where d.delegate_employee_id = person and d.valid @> access.today()
  ) || person;
  posts := array(
    select distinct a.post_code from org.assignment a
    where a.employee_id = any (acts_for) and a.valid @> access.today());
  if not exists (select from org.placement p where p.head_post_code = any (posts))
    and not exists (select from approval.chain_step s where s.post_codes && posts)
  then
    return '{}';
  end if;
  -- Units under what they head; a whole company for the head of its head office.
  led := array(
    select distinct below.unit_id
    from org.assignment a
    cross join lateral org.subtree(a.unit_id, access.today()) held
    join org.placement p on p.unit_id = held.unit_id and p.head_post_code = a.post_code
      and p.valid @> access.today()
    cross join lateral org.subtree(held.unit_id, access.today()) below
    where a.employee_id = any (acts_for) and a.valid @> access.today());
  shops_led := array(
    select s.shop_id from org.shop head join org.shop s on s.company_id = head.company_id
    where head.kind = 'head_office' and head.unit_id = any (led));
  deciding := array(
    select distinct a.employee_id from org.assignment a
    where a.valid @> access.today() and (
      a.post_code in (select p.head_post_code from org.placement p)
      or a.post_code in (select unnest(s.post_codes) from approval.chain_step s)));
  return array(
    -- First whatever could be his, by cheap tests. Who asks or is concerned matters only where he
    -- decides things himself: for everybody else the answer is that of the unit, asked once.
    with candidate as materialized (
      select r.request_id, r.unit_id, r.employee_id, r.about_employee_id, r.chain_code, s.role,
        s.post_codes,
        r.employee_id = any (deciding) or coalesce(r.about_employee_id = any (deciding), false)
          as singular
      from approval.turn t
      join approval.request r on r.shop_id = t.shop_id and r.request_id = t.request_id
      join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version
        and (s.step_no = t.step_no or or_later and s.step_no > t.step_no)
      where (s.post_codes && posts or t.unit_id = any (led) or t.shop_id = any (shops_led))
        and person <> r.employee_id and person is distinct from r.about_employee_id
    ), usual as materialized (
      select distinct c.unit_id, c.role, c.post_codes, c.chain_code
      from candidate c where not c.singular
    ), mine as materialized (
      select u.* from usual u
      where exists (
        select from access.deciders(u.unit_id, null, null, u.role, u.post_codes, u.chain_code,
          access.today()) d
        where d.employee_id = person)
    )
    select c.request_id from candidate c
    join mine m on m.unit_id = c.unit_id and m.role = c.role and m.post_codes = c.post_codes
      and m.chain_code = c.chain_code
    where not c.singular
    union
    select c.request_id from candidate c
    where c.singular and exists (
      select from access.deciders(c.unit_id, c.employee_id, c.about_employee_id, c.role,
        c.post_codes, c.chain_code, access.today()) d
      where d.employee_id = person));
end
$$;
comment on function access.waiting_for(name, boolean) is
  'Requests whose step of now (or to come) a login may decide; null without the right (RBAC-007b).';
grant execute on function access.waiting_for(name, boolean) to kefu_member, kefu_batch;

-- The requests that concern a login beyond his units: his own, those he decided, and those that wait
-- for a step he may decide.
create or replace function access.my_requests(of_login name) returns bigint[]
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
declare
  person bigint := access.own_employee('approval', 'read', of_login);
begin
  if person is null then return null; end if;
  return array(
    select r.request_id from approval.request r where r.employee_id = person
    union
    select d.request_id from approval.decision d where d.employee_id = person
    union
    select w from unnest(access.waiting_for(of_login, true)) w);
end
$$;
comment on function access.my_requests(name) is
  'Requests that a login made, decided or may decide; null without the right (RBAC-007b).';
grant execute on function access.my_requests(name) to kefu_member, kefu_batch;
