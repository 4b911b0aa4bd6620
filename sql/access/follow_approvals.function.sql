-- Keeps the queue of waiting requests (approval.turn) level with requests and decisions.
create or replace function access.follow_requests() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into approval.turn (shop_id, request_id, unit_id, step_no)
  values (new.shop_id, new.request_id, new.unit_id, 1);
  return null;
end
$$;
comment on function access.follow_requests() is 'A new request waits at its first step.';

create or replace function access.follow_decisions() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.decision = 'approved' and exists (
    select from approval.request r
    join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version
      and s.step_no = new.step_no + 1
    where r.shop_id = new.shop_id and r.request_id = new.request_id
  ) then
    update approval.turn set step_no = new.step_no + 1
    where shop_id = new.shop_id and request_id = new.request_id;
  else
    delete from approval.turn where shop_id = new.shop_id and request_id = new.request_id;
  end if;
  return null;
end
$$;
comment on function access.follow_decisions() is
  'A decided request waits at its next step, or no more.';

drop trigger if exists request_follow on approval.request;
create trigger request_follow after insert on approval.request
  for each row execute function access.follow_requests();
drop trigger if exists decision_follow on approval.decision;
create trigger decision_follow after insert on approval.decision
  for each row execute function access.follow_decisions();
