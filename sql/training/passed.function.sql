-- Whether a person has passed a course by a day, all of its stages, in whatever shop. Scores stay
-- with who may read them; that somebody passed is what rosters and releases ask (EMP-008, TRN-006).
create or replace function access.passed_course(
  of_employee_id bigint, of_course_code text, on_day date, of_login name default current_user
) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  asking bigint := access.me(of_login);
begin
  return exists (
    select from training.result r
    join training.course c on c.shop_id = r.shop_id and c.course_code = r.course_code
    where r.employee_id = of_employee_id and r.course_code = of_course_code and r.passed
      and r.held_on <= on_day
      -- Whoever asks as a person asks about his own company.
      and (asking is null or exists (
        select from staff.employee e join staff.employee m using (company_id)
        where e.employee_id = of_employee_id and m.employee_id = asking))
    group by c.shop_id, c.stages
    having count(distinct r.stage) >= c.stages);
end
$$;
comment on function access.passed_course(bigint, text, date, name) is
  'Whether a person of one''s company has passed all stages of a course by a day.';
grant execute on function access.passed_course(bigint, text, date, name)
  to kefu_member, kefu_batch;

create or replace function training.passed(employee_id bigint, course_code text, day date)
returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select access.passed_course($1, $2, $3, current_user) $$;
comment on function training.passed(bigint, text, date) is
  'Whether a person has passed all stages of a course by a day (EMP-008, TRN-002b, TRN-006).';
grant execute on function training.passed(bigint, text, date) to kefu_member, kefu_batch;
