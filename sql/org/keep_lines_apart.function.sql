-- Nobody may serve customers and audit the service at one time (ORG-018): whatever changes, a post,
-- a line or the place of a unit, is refused where somebody would.
create or replace function org.keep_lines_apart() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  found_person record;
begin
  if not exists (select from org.service_line) then return null; end if;
  select e.employee_no, e.name_zh, b.from_day, x.name_zh as executing_zh, x.name_en as executing_en,
    s.name_zh as supervising_zh, s.name_en as supervising_en
  into found_person
  from org.both_lines(case tg_argv[0]
    when 'assignment' then array[(to_jsonb(new) ->> 'employee_id')::bigint] end) b
  join staff.employee e using (employee_id)
  join org.unit x on x.unit_id = b.executing_unit_id
  join org.unit s on s.unit_id = b.supervising_unit_id
  order by e.employee_no limit 1;
  if found then
    perform kefu.refuse('ORG-018', 'employee_no', found_person.employee_no,
      format('%s 自 %s 起会同时属于执行部门（%s）和监督部门（%s）', found_person.name_zh,
        found_person.from_day, found_person.executing_zh, found_person.supervising_zh),
      format('from %s on %s would belong to the executing line (%s) and to the supervising line (%s)',
        found_person.from_day, found_person.name_zh, found_person.executing_en,
        found_person.supervising_en),
      '先结束其中一个岗位', 'end one of the posts first');
  end if;
  return null;
end
$$;
comment on function org.keep_lines_apart() is 'Refuses a change that puts a person into both lines (ORG-018).';

drop trigger if exists service_line_apart on org.service_line;
create constraint trigger service_line_apart after insert or update on org.service_line
  deferrable initially immediate
  for each row execute function org.keep_lines_apart('service_line');
drop trigger if exists placement_lines_apart on org.placement;
create constraint trigger placement_lines_apart after insert or update on org.placement
  deferrable initially deferred
  for each row execute function org.keep_lines_apart('placement');
drop trigger if exists assignment_lines_apart on org.assignment;
create constraint trigger assignment_lines_apart after insert or update on org.assignment
  deferrable initially immediate
  for each row execute function org.keep_lines_apart('assignment');
