-- An amendment needs an approved request about this contract and both signatures after it (EMP-006c).
create or replace function staff.contract_amendment_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  of_contract staff.contract;
  asked record;
begin
  select * into of_contract from staff.contract c
  where c.shop_id = new.shop_id and c.contract_id = new.contract_id;
  select r.subject, r.subject_id, s.decided_at into asked
  from approval.request r
  join approval.state s on s.shop_id = r.shop_id and s.request_id = r.request_id
  where r.shop_id = new.shop_id and r.request_id = new.request_id;
  perform approval.require_approved(new.shop_id, new.request_id, array[
    policy.lookup('approval.contract_amendment_chain', new.unit_id, new.effective_on) #>> '{}']);
  if (asked.subject, asked.subject_id) is distinct from ('staff.contract', new.contract_id) then
    perform kefu.refuse('EMP-006c', 'request', new.request_id::text,
      '该审批不是关于这份合同的', 'that approval is about something else than this contract',
      '用 kefu staff contract amend 提交', 'ask with kefu staff contract amend');
  end if;
  if least(new.employer_signed_on, new.employee_signed_on)
    < (asked.decided_at at time zone 'Asia/Shanghai')::date then
    perform kefu.refuse('EMP-006c', 'signed_on',
      least(new.employer_signed_on, new.employee_signed_on)::text,
      '变更协议须在批准之后由双方签署', 'both parties sign an amendment after its approval');
  end if;
  if new.new_ends_on < new.effective_on then
    perform kefu.refuse('EMP-006c', 'new_ends_on', new.new_ends_on::text,
      '新的到期日早于变更生效日', 'the new end lies before the amendment takes effect');
  end if;
  return null;
end
$$;
comment on function staff.contract_amendment_check() is
  'Approved, about this contract, signed by both afterwards (EMP-006c).';

create or replace trigger contract_amendment_check after insert on staff.contract_amendment
  for each row execute function staff.contract_amendment_check();
