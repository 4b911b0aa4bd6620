-- The earliest last day of a notice, and who may go below it (EMP-019).
create or replace function staff.notice_fill() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if staff.stands_aside(new.unit_id) then return new; end if;
  select staff.earliest_end(c.unit_id, coalesce(c.effective_on, c.employee_signed_on), new.given_on)
  into new.earliest_end_on
  from staff.contract c
  where c.shop_id = new.shop_id and c.contract_id = new.contract_id;
  return new;
end
$$;
comment on function staff.notice_fill() is 'Works out the earliest last day of a notice (EMP-019).';

create or replace trigger notice_fill before insert on staff.notice
  for each row execute function staff.notice_fill();

create or replace function staff.notice_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  why staff.ground;
  under date;
begin
  select * into why from staff.ground g where g.ground_code = new.ground_code;
  if why.employer_only and new.given_by <> 'employer' then
    perform kefu.refuse('EMP-020', 'ground', why.name_zh,
      '该事由只能由用人单位提出', 'only the employer can give notice on this ground');
  end if;
  if new.ends_on >= new.earliest_end_on then return null; end if;
  if not why.is_immediate then
    perform kefu.refuse('EMP-019', 'ends_on', new.ends_on::text,
      format('最早可于 %s 终止', new.earliest_end_on),
      format('the earliest last day is %s', new.earliest_end_on),
      '改期，或写明可立即终止的事由并经批准',
      'choose a later day, or a ground for immediate termination with its approval');
  end if;
  if new.request_id is null then
    perform kefu.refuse('EMP-019', 'request', null,
      '立即终止须经审批', 'immediate termination needs an approved request',
      'kefu staff contract terminate 提交审批', 'ask for it with kefu staff contract terminate');
  end if;
  perform approval.require_approved(new.shop_id, new.request_id, array[
    policy.lookup('approval.termination_chain', new.unit_id, new.given_on) #>> '{}']);
  if not exists (
    select from approval.request r
    where r.shop_id = new.shop_id and r.request_id = new.request_id
      and r.subject = 'staff.contract' and r.subject_id = new.contract_id)
  then
    perform kefu.refuse('EMP-019', 'request', new.request_id::text,
      '该审批不是关于这份合同的', 'that approval is about something else than this contract');
  end if;
  select coalesce(c.effective_on, c.employee_signed_on) into under
  from staff.contract c where c.shop_id = new.shop_id and c.contract_id = new.contract_id;
  if new.warned_on is null
    and staff.requires('contract.warning_before_immediate', new.unit_id, under) then
    perform kefu.refuse('EMP-019', 'warned_on', null,
      '该合同要求先行警告，警告无效方可立即终止',
      'this contract asks for a prior warning that had no effect',
      '写明 --warned-on 与 --warning', 'give --warned-on and --warning');
  end if;
  return null;
end
$$;
comment on function staff.notice_check() is
  'Refuses an end before the earliest day without ground, approval and warning (EMP-019).';

create or replace trigger notice_check after insert on staff.notice
  for each row execute function staff.notice_check();
