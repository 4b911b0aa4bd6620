-- A sanction that ends employment or withholds pay is never the system's doing (REG-007b): whoever
-- records one as carried out shows the approval of human resources and a reason.
create or replace function policy.require_executable(
  of_sanction text, approved_by_hr boolean, reason text
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  kind policy.sanction_kind;
begin
  select * into kind from policy.sanction_kind k where k.sanction_code = of_sanction;
  if not found then
    raise exception 'there is no sanction %', of_sanction using errcode = 'no_data_found';
  end if;
  if not kind.executable
    and (approved_by_hr is not true or coalesce(btrim(reason), '') = '') then
    perform kefu.refuse('REG-007b', 'sanction', of_sanction,
      '终止劳动关系或扣发工资的处分只能作为建议，须人力资源部批准并说明原因',
      'a sanction that ends employment or withholds pay stays a recommendation until human '
      'resources approves it with a reason',
      '提交人力资源部审批', 'submit it to human resources');
  end if;
  return true;
end
$$;
comment on function policy.require_executable(text, boolean, text) is
  'Refuses to carry out what ends employment or withholds pay without HR and a reason (REG-007b).';
grant execute on function policy.require_executable(text, boolean, text) to kefu_member, kefu_batch;
