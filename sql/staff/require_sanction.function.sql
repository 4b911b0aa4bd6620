-- What ends an employment or withholds pay is recorded as done only after human resources approved
-- exactly that, for this person (REG-007b). Never by default, never by the system alone.
create or replace function staff.require_sanction(
  of_shop_id bigint, of_request_id bigint, of_employee_id bigint, of_measure text
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  request approval.request;
begin
  if of_request_id is null then
    perform kefu.refuse('REG-007b', 'request', null,
      '终止劳动关系或扣发工资只能是建议，须先经人事批准',
      'what ends employment or withholds pay stays a recommendation until human resources approve it',
      '先用 kefu discipline propose 提出，批准后再登记',
      'propose it with kefu discipline propose, and record it once it is approved');
  end if;
  select r.* into request from approval.request r
  where r.shop_id = of_shop_id and r.request_id = of_request_id;
  if request.about_employee_id is distinct from of_employee_id
    or request.details ->> 'measure' is distinct from of_measure
  then
    perform kefu.refuse('REG-007b', 'request', of_request_id::text,
      '该审批不是针对此人的这项处分', 'the request is not about this measure for this person');
  end if;
  perform approval.require_approved(of_shop_id, of_request_id, array['SANCTION']);
end
$$;
comment on function staff.require_sanction(bigint, bigint, bigint, text) is
  'Refuses unless chain SANCTION has approved this measure for this person (REG-007b).';
grant execute on function staff.require_sanction(bigint, bigint, bigint, text)
  to kefu_member, kefu_batch;
