-- The components of a score are those that the sign-off gave, none of them left out (EMP-011a).
create or replace function staff.check_assessment() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  r approval.request;
  given record;
begin
  select * into r from approval.request q
  where q.shop_id = new.shop_id and q.request_id = new.request_id;
  if r.chain_code not like 'CONVERSION%' or r.employee_id <> new.employee_id
    or r.unit_id <> new.unit_id
  then
    perform kefu.refuse('EMP-011a', 'request_id', new.request_id::text,
      '不是该员工的转正审批', 'not the conversion sign-off of this person');
  end if;
  select approval.detail(new.shop_id, new.request_id, 'daily_score') as daily,
    approval.detail(new.shop_id, new.request_id, 'test_score') as test,
    approval.detail(new.shop_id, new.request_id, 'interview_score') as interview
  into given;
  if given.daily is null or given.test is null or given.interview is null then
    perform kefu.refuse('EMP-011a', 'composite', null,
      '三项成绩不全，还不能计算综合分', 'the score waits for its missing components',
      '日常、测试、面试都登记后再计算',
      'wait until daily performance, test and interview are all given');
  end if;
  if (new.daily_score, new.test_score, new.interview_score)
    is distinct from (given.daily::numeric, given.test::numeric, given.interview::numeric)
  then
    perform kefu.refuse('EMP-011a', 'composite', new.composite::text,
      '成绩与审批中登记的不同', 'the components differ from those of the sign-off');
  end if;
  if exists (select from staff.probation_outcome o
    where o.shop_id = new.shop_id and o.request_id = new.request_id)
  then
    perform kefu.refuse('EMP-011a', 'request_id', new.request_id::text,
      '转正结果已登记，评分不再改变', 'the outcome is recorded; the score stays as it is');
  end if;
  return null;
end
$$;
comment on function staff.check_assessment() is
  'Refuses a score whose components are not those of the sign-off (EMP-011a).';

drop trigger if exists conversion_assessment_sound on staff.conversion_assessment;
create constraint trigger conversion_assessment_sound
  after insert or update on staff.conversion_assessment
  for each row execute function staff.check_assessment();
