-- The department head draws up the plan, the company leadership approves it (ORG-019): a plan that
-- grows names an approved request whose details hold the number, as {"plan": {"UNIT/POST": 6}}.
create or replace function org.headcount_plan_needs_approval() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  before int;
  approved int;
begin
  select coalesce(max(p.planned), 0) into before
  from org.headcount_plan p
  where p.shop_id = new.shop_id and p.unit_id = new.unit_id and p.post_code = new.post_code
    and p.valid @> lower(new.valid) - 1;
  if tg_op = 'UPDATE' then
    -- What stood here with an approval may be cut short, never raised.
    if new.planned <= old.planned and old.valid @> new.valid then return new; end if;
  end if;
  if new.planned <= before then return new; end if;

  select u.code as unit_code, s.code as shop_code, u.unit_id into place
  from org.unit u join org.shop s on s.shop_id = u.shop_id where u.unit_id = new.unit_id;
  if new.request_id is null then
    perform kefu.refuse('ORG-019', 'planned', new.planned::text,
      format('编制由 %s 人增加，须经公司领导批准', before),
      format('the plan grows from %s and needs the approval of the company leadership', before),
      'kefu org plan propose 申报，批准后用 --request 录入',
      'propose it by kefu org plan propose; enter it with --request once it is approved');
  end if;
  perform approval.require_approved(new.shop_id, new.request_id,
    array[policy.lookup('approval.headcount_plan_chain', new.unit_id, lower(new.valid)) #>> '{}']);
  select (r.details -> 'plan' ->> (place.unit_code || '/' || new.post_code))::int into approved
  from approval.request r where r.shop_id = new.shop_id and r.request_id = new.request_id;
  if approved is null or new.planned > approved then
    perform kefu.refuse('ORG-019', 'planned', new.planned::text,
      format('申请只批准了 %s/%s %s 人', place.unit_code, new.post_code, coalesce(approved, 0)),
      format('the approved request names %s for %s/%s', coalesce(approved, 0), place.unit_code,
        new.post_code),
      '按批准的人数编制，或重新申请', 'plan the approved number, or ask again');
  end if;
  return new;
end
$$;
comment on function org.headcount_plan_needs_approval() is
  'Refuses a growing plan without the approval that names it (ORG-019).';

drop trigger if exists headcount_plan_approved on org.headcount_plan;
create trigger headcount_plan_approved after insert or update on org.headcount_plan
  for each row execute function org.headcount_plan_needs_approval();
