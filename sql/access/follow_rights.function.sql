-- After the rights of posts change: the scopes of their holders.
create or replace function access.follow_rights() returns trigger
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  posts text[];
  people bigint[];
begin
  if tg_op = 'INSERT' then
    posts := array(select distinct n.post_code from new_rows n);
  elsif tg_op = 'DELETE' then
    posts := array(select distinct o.post_code from old_rows o);
  else
    posts := array(select o.post_code from old_rows o union select n.post_code from new_rows n);
  end if;
  select array_agg(l.employee_id) into people
  from access.login l
  where l.ended_at is null and exists (
    select from org.assignment a where a.employee_id = l.employee_id and a.post_code = any (posts));
  if people is not null then
    perform access.rebuild(people);
  end if;
  return null;
end
$$;
comment on function access.follow_rights() is
  'Keeps scopes equal to the rights of posts (RBAC-001b).';

drop trigger if exists right_follow on access.right;
drop trigger if exists right_follow_insert on access.right;
create trigger right_follow_insert after insert on access.right
  referencing new table as new_rows
  for each statement execute function access.follow_rights();
drop trigger if exists right_follow_update on access.right;
create trigger right_follow_update after update on access.right
  referencing old table as old_rows new table as new_rows
  for each statement execute function access.follow_rights();
drop trigger if exists right_follow_delete on access.right;
create trigger right_follow_delete after delete on access.right
  referencing old table as old_rows
  for each statement execute function access.follow_rights();
