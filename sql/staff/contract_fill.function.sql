-- Term and seal come from the policies of the day on which the parties signed (EMP-006a).
create or replace function staff.contract_fill() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  signed_on date := greatest(new.employer_signed_on, new.employee_signed_on);
begin
  if staff.stands_aside(new.unit_id) then return new; end if;
  if new.form_code is null then
    new.form_code := policy.lookup('contract.form', new.unit_id, signed_on) #>> '{}';
  end if;
  if new.term_months is null then
    new.term_months := policy.lookup('contract.term_months', new.unit_id, signed_on)::integer;
  end if;
  if new.seal_required is null then
    new.seal_required := policy.lookup('contract.seal_required', new.unit_id, signed_on)::boolean;
  end if;
  if new.renewal_notice_months is null then
    new.renewal_notice_months :=
      staff.stated('contract.renewal_notice_months', new.unit_id, signed_on)::integer;
  end if;
  return new;
end
$$;
comment on function staff.contract_fill() is 'Form, term, seal and renewal of a contract by policy (EMP-006a).';

create or replace trigger contract_fill before insert on staff.contract
  for each row execute function staff.contract_fill();

-- A clause changes only by an amendment that both parties signed; what may still be entered is the
-- seal that was missing (EMP-006c).
create or replace function staff.contract_refuse_change() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  may_seal constant boolean := old.sealed_on is null and new.sealed_on is not null;
begin
  if to_jsonb(new) - array['sealed_on', 'effective_on', 'ends_on', 'unit_id']
      is distinct from to_jsonb(old) - array['sealed_on', 'effective_on', 'ends_on', 'unit_id']
    or new.sealed_on is distinct from old.sealed_on and not may_seal
  then
    perform kefu.refuse('EMP-006c', 'contract', old.contract_no,
      '合同条款只能以双方签署的书面变更协议修改',
      'a contract changes only by a written amendment signed by both parties',
      '先以 kefu staff contract amend 提交变更申请，批准并签署后登记',
      'ask for it with kefu staff contract amend, and enter it once approved and signed');
  end if;
  return null;
end
$$;
comment on function staff.contract_refuse_change() is
  'Refuses changed clauses; lets a missing seal be entered (EMP-006c).';

create or replace trigger contract_refuse_change after update on staff.contract
  for each row execute function staff.contract_refuse_change();
