-- Holds a group role to its word: membership shortens plans and never gives rights of its own.
create or replace function access.confirm_company(of_resource text, of_login name) returns boolean
language plpgsql stable parallel safe security definer cost 100000
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select from access.scope s
    where s.login = of_login and s.resource = of_resource and s.action = 'read'
      and s.valid @> access.today() and s.everything
  ) then
    return true;
  end if;
  raise exception 'the company-wide right of % on % is no longer in force', of_login, of_resource
    using errcode = 'insufficient_privilege',
      hint = 'call access.refresh() brings the group memberships up to date.';
end
$$;
comment on function access.confirm_company(text, name) is
  'True where access.scope gives the login the whole company; else an error, never silence.';
grant execute on function access.confirm_company(text, name) to kefu_member, kefu_batch;

create or replace procedure access.refresh()
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform access.rebuild_all();
end
$$;
comment on procedure access.refresh() is
  'Brings scopes and memberships up to date with today; gives nobody more than the assignments do.';
grant execute on procedure access.refresh() to kefu_member, kefu_batch;

-- Earlier releases asked this at every statement; the ready row says it now.
drop function if exists access.several_companies();
