-- A promotion is asked for to a rung above the present one, of which the document says something.
create or replace function staff.check_promotion_request() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  person bigint := coalesce(new.about_employee_id, new.employee_id);
  wanted staff.ladder_rung;
  present int;
begin
  select * into wanted from staff.ladder_rung g
  where g.ladder_code = new.details ->> 'ladder' and g.rung_code = new.details ->> 'rung';
  if wanted.rung_no is null then
    perform kefu.refuse('EMP-013', 'rung',
      concat_ws(' ', new.details ->> 'ladder', new.details ->> 'rung'),
      '没有这个晋升职级', 'there is no such rung',
      'kefu promotion ladders 列出全部', 'kefu promotion ladders lists them');
  end if;
  if not exists (select from staff.ladder_requirement q
    where q.ladder_code = wanted.ladder_code and q.rung_no = wanted.rung_no)
  then
    perform kefu.refuse('EMP-015', 'rung', wanted.rung_code,
      '制度没有写明该职级的条件', 'the document states no requirements of this rung');
  end if;
  select max(a.rung_no) into present from staff.rung_appointment a
  where a.shop_id = new.shop_id and a.employee_id = person and a.ladder_code = wanted.ladder_code;
  if wanted.rung_no <= present then
    perform kefu.refuse('EMP-013', 'rung', wanted.rung_code,
      '已在该职级或更高', 'the person stands on this rung or higher');
  end if;
  new.subject := 'staff.rung_appointment';
  return new;
end
$$;
comment on function staff.check_promotion_request() is
  'Refuses a promotion to an unknown, undescribed or lower rung (EMP-013 to EMP-016).';

drop trigger if exists request_starts_promotion on approval.request;
create trigger request_starts_promotion before insert on approval.request
  for each row when (new.chain_code like 'PROMOTION%')
  execute function staff.check_promotion_request();

-- An item belongs to the rung that was asked for; what is computed comes with its figure.
create or replace function staff.check_promotion_item() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  r approval.request;
  q record;
begin
  select * into strict r from approval.request a
  where a.shop_id = new.shop_id and a.request_id = new.request_id;
  if r.chain_code not like 'PROMOTION%' or r.unit_id <> new.unit_id
    or coalesce(r.about_employee_id, r.employee_id) <> new.employee_id
  then
    perform kefu.refuse('EMP-014', 'request_id', new.request_id::text,
      '不是该员工的晋升申请', 'not the promotion request of this person');
  end if;
  select k.kind into q
  from staff.ladder_rung g
  join staff.ladder_requirement k on k.ladder_code = g.ladder_code and k.rung_no = g.rung_no
    and k.requirement_no = new.requirement_no
  where g.ladder_code = r.details ->> 'ladder' and g.rung_code = r.details ->> 'rung';
  if q.kind is null then
    perform kefu.refuse('EMP-014', 'requirement_no', new.requirement_no::text,
      '该职级没有这一条', 'the rung has no such item');
  elsif new.met and q.kind not in ('MANUAL', 'CONVERTED')
    and (new.figure is null or cardinality(new.policy_value_ids) = 0)
  then
    perform kefu.refuse('EMP-014', 'figure', null,
      '这一条由系统计算，须有数值与所依政策', 'this item is computed: its figure and policy are missing',
      'kefu promotion record 计算并保存', 'kefu promotion record computes and stores it');
  end if;
  if exists (select from staff.rung_appointment a
    where a.shop_id = new.shop_id and a.request_id = new.request_id)
  then
    perform kefu.refuse('EMP-014', 'request_id', new.request_id::text,
      '已任命，评价不再改变', 'the appointment is made; its items stay as they are');
  end if;
  return null;
end
$$;
comment on function staff.check_promotion_item() is
  'Refuses items of another person or rung, and computed ones without figure (EMP-014).';

drop trigger if exists promotion_item_sound on staff.promotion_item;
create constraint trigger promotion_item_sound after insert or update on staff.promotion_item
  for each row execute function staff.check_promotion_item();

-- An appointment after the first needs the approved request with every item met.
create or replace function staff.check_rung_appointment() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  r approval.request;
  missing text;
  present int;
begin
  select max(a.rung_no) into present from staff.rung_appointment a
  where a.shop_id = new.shop_id and a.employee_id = new.employee_id
    and a.ladder_code = new.ladder_code and a.appointed_on <> new.appointed_on;
  if new.request_id is null then
    if present is not null then
      perform kefu.refuse('EMP-014', 'request_id', null,
        '晋升须有批准的申请', 'a promotion needs its approved request',
        'kefu promotion apply 提出申请', 'kefu promotion apply starts it');
    end if;
    return null;
  end if;
  perform approval.require_approved(new.shop_id, new.request_id, array['PROMOTION']);
  select * into strict r from approval.request a
  where a.shop_id = new.shop_id and a.request_id = new.request_id;
  if coalesce(r.about_employee_id, r.employee_id) <> new.employee_id or not exists (
    select from staff.ladder_rung g
    where g.ladder_code = new.ladder_code and g.rung_no = new.rung_no
      and g.ladder_code = r.details ->> 'ladder' and g.rung_code = r.details ->> 'rung')
  then
    perform kefu.refuse('EMP-014', 'request_id', new.request_id::text,
      '批准的不是该员工的这次晋升', 'another promotion was approved');
  elsif new.rung_no <= present then
    perform kefu.refuse('EMP-013', 'rung_no', new.rung_no::text,
      '已在该职级或更高', 'the person stands on this rung or higher');
  end if;
  select string_agg(format('%s%s', q.requirement_no, case when i.met then '' else ' ✗' end), ', '
    order by q.requirement_no)
  into missing
  from staff.ladder_requirement q
  left join staff.promotion_item i on i.shop_id = new.shop_id and i.request_id = new.request_id
    and i.requirement_no = q.requirement_no
  where q.ladder_code = new.ladder_code and q.rung_no = new.rung_no and i.met is not true;
  if missing is not null then
    perform kefu.refuse('EMP-014', 'requirement_no', missing,
      '有条件未达到或未评价', 'items are not met, or not evaluated',
      'kefu promotion check 逐条显示', 'kefu promotion check shows them one by one');
  end if;
  return null;
end
$$;
comment on function staff.check_rung_appointment() is
  'Refuses a promotion without approval or with an item not met (EMP-014).';

drop trigger if exists rung_appointment_sound on staff.rung_appointment;
create constraint trigger rung_appointment_sound after insert or update on staff.rung_appointment
  for each row execute function staff.check_rung_appointment();
