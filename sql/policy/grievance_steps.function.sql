-- Filing a grievance, its steps and its end, as one call each (REG-004).
create or replace function policy.file_grievance(of_subject text, words text, about_no text default null)
returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  filed bigint;
  complained_about bigint;
begin
  select * into me from policy.myself();
  if about_no is not null then
    complained_about := access.colleague(about_no, current_user);
    if complained_about is null then
      perform kefu.refuse('EMP-001a', 'about', about_no, '没有这名员工', 'there is no such employee');
    elsif complained_about = me.employee_id then
      perform kefu.refuse('REG-004', 'about', about_no, '不能对本人提出申诉',
        'a grievance is not about oneself');
    end if;
  end if;
  insert into policy.grievance (shop_id, unit_id, employee_id, subject, about_employee_id, description)
  values (me.shop_id, me.unit_id, me.employee_id, of_subject,
    complained_about, words)
  returning grievance_id into filed;
  return filed;
end
$$;
comment on function policy.file_grievance(text, text, text) is
  'Files the caller''s own grievance; returns its number (REG-004).';

create or replace function policy.step_grievance(of_grievance_id bigint, words text, on_day date)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  filed record;
  next_no integer;
begin
  select g.* into filed from policy.grievance g where g.grievance_id = of_grievance_id;
  if not found then
    perform kefu.refuse('REG-004', 'grievance', of_grievance_id::text, '没有这件申诉，或您无权查看',
      'there is no such grievance, or none that you may see', 'kefu grievance list 列出编号',
      'kefu grievance list shows the numbers');
  end if;
  perform policy.require_right('grievance', 'write', filed.unit_id);
  if filed.employee_id = access.me(current_user) then
    perform kefu.refuse('REG-004', 'employee_id', of_grievance_id::text,
      '本人的申诉由他人处理', 'one''s own grievance is handled by somebody else');
  end if;
  select 1 + coalesce(max(s.step_no), 0) into next_no from policy.grievance_step s
  where s.shop_id = filed.shop_id and s.grievance_id = of_grievance_id;
  insert into policy.grievance_step (shop_id, grievance_id, step_no, unit_id, employee_id, taken_on, step)
  values (filed.shop_id, of_grievance_id, next_no, filed.unit_id, filed.employee_id, on_day, words);
  return next_no;
end
$$;
comment on function policy.step_grievance(bigint, text, date) is
  'Notes a step taken in a grievance; returns its number (REG-004).';

create or replace function policy.close_grievance(of_grievance_id bigint, words text, on_day date)
returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  filed record;
begin
  select g.* into filed from policy.grievance g where g.grievance_id = of_grievance_id;
  if not found then
    perform kefu.refuse('REG-004', 'grievance', of_grievance_id::text, '没有这件申诉，或您无权查看',
      'there is no such grievance, or none that you may see', 'kefu grievance list 列出编号',
      'kefu grievance list shows the numbers');
  end if;
  perform policy.require_right('grievance', 'write', filed.unit_id);
  if filed.employee_id = access.me(current_user) then
    perform kefu.refuse('REG-004', 'employee_id', of_grievance_id::text,
      '本人的申诉由他人处理', 'one''s own grievance is handled by somebody else');
  end if;
  insert into policy.grievance_closure (shop_id, grievance_id, unit_id, employee_id, closed_on, outcome)
  values (filed.shop_id, of_grievance_id, filed.unit_id, filed.employee_id, on_day, words);
end
$$;
comment on function policy.close_grievance(bigint, text, date) is
  'Closes a grievance with its outcome (REG-004).';
grant execute on function policy.file_grievance(text, text, text),
  policy.step_grievance(bigint, text, date), policy.close_grievance(bigint, text, date)
  to kefu_member, kefu_batch;
