-- An apprentice has an approved entry and a senior agent who is in service and past his own
-- probation (EMP-009b).
create or replace function staff.check_apprenticeship() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  p staff.probation;
  r record;
begin
  select * into strict p from staff.probation b
  where b.shop_id = new.shop_id and b.employee_id = new.employee_id
    and b.entry_date = new.entry_date;
  if not p.is_apprenticeship then
    perform kefu.refuse('EMP-009b', 'employee_id', new.employee_id::text,
      '该试用期不是见习期', 'this probation is no apprenticeship');
  end if;
  if new.since < p.starts_on then
    perform kefu.refuse('EMP-009b', 'since', new.since::text,
      '培训还没有结束', 'the training has not ended',
      format('%s 起见习', p.starts_on), format('the apprenticeship begins on %s', p.starts_on));
  end if;
  perform approval.require_approved(new.shop_id, new.request_id, array['APPRENTICE_ENTRY']);
  select coalesce(q.about_employee_id, q.employee_id) as person into r
  from approval.request q where q.shop_id = new.shop_id and q.request_id = new.request_id;
  if r.person <> new.employee_id then
    perform kefu.refuse('EMP-009b', 'request_id', new.request_id::text,
      '该审批是另一个人的', 'the request is about somebody else');
  end if;
  if not exists (
    select from org.assignment a
    where a.shop_id = new.shop_id and a.employee_id = new.senior_employee_id
      and a.valid @> new.since)
    or exists (
      select from staff.probation_state s
      where s.shop_id = new.shop_id and s.employee_id = new.senior_employee_id
        and s.state not in ('converted', 'left'))
  then
    perform kefu.refuse('EMP-009b', 'senior_employee_id', new.senior_employee_id::text,
      '带教人须是本店在岗、已转正的资深客服',
      'the senior agent is one of this shop, in service and past probation');
  end if;
  return null;
end
$$;
comment on function staff.check_apprenticeship() is
  'Refuses an apprentice without approved entry or fit senior agent (EMP-009b).';

drop trigger if exists apprenticeship_sound on staff.apprenticeship;
create constraint trigger apprenticeship_sound after insert on staff.apprenticeship
  for each row execute function staff.check_apprenticeship();
