-- Submits a request of the caller along the newest version of a chain; returns its number.
create or replace function approval.submit(
  chain_code text, unit_id bigint, title_zh text, title_en text, subject text default null,
  subject_id bigint default null, about_employee_id bigint default null, details jsonb default '{}'
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  made bigint;
  place record;
  newest int := (select max(c.version) from approval.chain c where c.chain_code = submit.chain_code);
begin
  if newest is null then
    perform kefu.refuse('RBAC-007b', 'chain_code', submit.chain_code,
      '没有这种审批流程', 'there is no such chain', 'kefu approval chains 列出流程',
      'kefu approval chains lists them');
  end if;
  select u.shop_id, u.code into place from org.unit u where u.unit_id = submit.unit_id;
  if access.me(current_user) is not null
    and not submit.unit_id = any (
      coalesce(access.my_seats(current_user), '{}')
        || coalesce(access.my_units('approval', 'read', current_user), '{}'))
  then
    perform kefu.refuse('RBAC-007b', 'unit_id', coalesce(place.code, submit.unit_id::text),
      '只能在本人岗位所在或所管的部门申请', 'a request is made in a unit of one''s own posts or rights',
      '在本人所在部门申请', 'make it in your own unit');
  end if;
  insert into approval.request (shop_id, unit_id, employee_id, about_employee_id, chain_code, version,
    subject, subject_id, title_zh, title_en, details)
  values (place.shop_id, submit.unit_id, access.me(current_user), submit.about_employee_id,
    submit.chain_code, newest, submit.subject, submit.subject_id, submit.title_zh, submit.title_en,
    submit.details)
  returning request_id into made;
  return made;
end
$$;
comment on function approval.submit(text, bigint, text, text, text, bigint, bigint, jsonb) is
  'Submits a request of the caller along a chain and returns its number (RBAC-007b).';
grant execute on function approval.submit(text, bigint, text, text, text, bigint, bigint, jsonb)
  to kefu_member, kefu_batch;
