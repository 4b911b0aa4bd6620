-- A dispute goes on to arbitration or court only when the stage before it ended without agreement
-- (EMP-027).
create or replace function staff.check_dispute_stage() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.stage_no > 1 and not exists (
    select from staff.dispute_stage s
    where s.shop_id = new.shop_id and s.dispute_id = new.dispute_id
      and s.stage_no = new.stage_no - 1 and s.ended_on <= new.began_on
      and s.outcome in ('failed', 'won', 'lost')
  ) then
    perform kefu.refuse('EMP-027', 'stage', new.stage,
      '上一阶段没有结束，或已经和解', 'the stage before has not ended, or was settled',
      '先友好协商，协商不成再仲裁或诉讼', 'negotiate first; arbitration or court follow when it failed');
  end if;
  return null;
end
$$;
comment on function staff.check_dispute_stage() is
  'Refuses arbitration and court before negotiation failed (EMP-027).';
create or replace trigger dispute_stage_in_order after insert or update on staff.dispute_stage
for each row execute function staff.check_dispute_stage();
