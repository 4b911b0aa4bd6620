-- A request is the caller's own, and stands in a unit of his posts or one that he reads requests of,
-- so that nobody picks his own judge.
create or replace function approval.check_request() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.employee_id := coalesce(new.employee_id, access.me(current_user));
  if new.about_employee_id = new.employee_id then new.about_employee_id := null; end if;
  return new;
end
$$;
comment on function approval.check_request() is 'Fills the applicant; a policy holds him to the caller.';

drop trigger if exists request_check on approval.request;
create trigger request_check before insert on approval.request
  for each row execute function approval.check_request();
