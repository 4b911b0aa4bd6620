-- A notice tells a change of pay terms that there is, and where policy asks for it one that was
-- approved (EMP-024a). After the row, so that policies speak first.
create or replace function staff.check_pay_notice() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  chain text;
  about bigint;
begin
  if not exists (
    select from pay.terms t
    where t.shop_id = new.shop_id and t.employee_id = new.employee_id
      and lower(t.valid) = new.effective_on)
    or not exists (
    select from pay.terms t
    where t.shop_id = new.shop_id and t.employee_id = new.employee_id
      and lower(t.valid) < new.effective_on)
  then
    perform kefu.refuse('EMP-024a', 'effective_on', new.effective_on::text,
      '这一天没有薪资变动', 'no pay terms change on that day',
      'kefu pay-notice list --missing 列出未通知的变动',
      'kefu pay-notice list --missing lists changes without notice');
  end if;
  select e.value #>> '{}' into chain
  from policy.effective(new.shop_id, new.effective_on, new.effective_on) e
  where e.unit_id = new.unit_id and e.parameter_code = 'approval.pay_change_chain';
  if chain is null then
    return null;
  end if;
  if new.request_id is null then
    perform kefu.refuse('EMP-024a', 'request', null, '薪资调整须先审批：' || chain,
      'a pay change is approved first, by chain ' || chain);
  end if;
  select r.about_employee_id into about from approval.request r
  where r.shop_id = new.shop_id and r.request_id = new.request_id;
  if about is distinct from new.employee_id then
    perform kefu.refuse('EMP-024a', 'request', new.request_id::text, '该审批不是关于此人的',
      'the request is not about this person');
  end if;
  perform approval.require_approved(new.shop_id, new.request_id, array[chain]);
  return null;
end
$$;
comment on function staff.check_pay_notice() is
  'Refuses notices of no change, and unapproved ones where policy names a chain (EMP-024a).';
create or replace trigger pay_notice_sound after insert on staff.pay_notice
for each row execute function staff.check_pay_notice();

create or replace function staff.missing_pay_notices()
returns table (
  shop_id bigint, unit_id bigint, employee_id bigint, effective_on date, old_grade text,
  new_grade text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select t.shop_id, t.unit_id, t.employee_id, lower(t.valid), o.grade, t.grade
    from pay.terms t
    join lateral (
      select b.grade from pay.terms b
      where b.shop_id = t.shop_id and b.employee_id = t.employee_id
        and lower(b.valid) < lower(t.valid)
      order by b.valid desc limit 1
    ) o on true
    where not exists (
      select from staff.pay_notice n
      where n.shop_id = t.shop_id and n.employee_id = t.employee_id
        and n.effective_on = lower(t.valid));
end
$$;
comment on function staff.missing_pay_notices() is
  'Changes of pay terms that no notice tells (EMP-024a); a person''s first terms need none.';
grant execute on function staff.missing_pay_notices() to kefu_member, kefu_batch;
