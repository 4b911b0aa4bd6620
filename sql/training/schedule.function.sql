-- Sets up a session with its days and calls people to it.
create or replace function training.schedule(
  of_shop_code text, of_course_code text, first_day date, last_day date,
  from_time time, until_time time, led_by text, of_unit_code text default null,
  of_trainer_no text default null, at_place text default null, of_stage integer default 1,
  on_days date[] default null
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  base text := of_course_code || '-' || to_char(first_day, 'YYYYMMDD');
  code text := base;
  number integer := 1;
  days date[] := on_days;
  item bigint;
  trainer_of bigint;
begin
  select s.shop_id, coalesce(u.unit_id, s.unit_id) as unit_id into place
  from org.shop s left join org.unit u on u.shop_id = s.shop_id and u.code = of_unit_code
  where s.code = of_shop_code and (of_unit_code is null or u.unit_id is not null);
  if place.shop_id is null then
    raise exception 'there is no such place: shop %, unit %', of_shop_code, of_unit_code
      using errcode = 'no_data_found';
  end if;
  if not exists (select from training.course c
    where c.shop_id = place.shop_id and c.course_code = of_course_code)
  then
    perform kefu.refuse('TRN-001a', 'course', of_course_code,
      '店里没有这门课程', 'the shop has no such course',
      'kefu training course 列出并引进课程', 'kefu training course lists and takes over courses');
  end if;
  if of_trainer_no is not null then
    select e.employee_id into trainer_of
    from staff.employee e where e.employee_no = of_trainer_no
      and e.company_id = (select h.company_id from org.shop h where h.shop_id = place.shop_id);
    if trainer_of is null then
      raise exception 'there is no employee %', of_trainer_no using errcode = 'no_data_found';
    end if;
  end if;
  if days is null then
    select array_agg(d.day) into days
    from calendar.days(place.shop_id, first_day, last_day) d
    where first_day = last_day or d.day_type in ('working', 'makeup');
  end if;
  if days is null or exists (
    select from unnest(days) d (day) where d.day < first_day or d.day > last_day)
  then
    perform kefu.refuse('TRN-005c', 'days', days::text,
      format('%s 到 %s 之间没有上课的日子', first_day, last_day),
      format('no day to meet from %s to %s', first_day, last_day),
      '写明上课日期', 'name the days');
  end if;
  while exists (select from training.session s
    where s.shop_id = place.shop_id and s.session_code = code)
  loop
    number := number + 1;
    code := base || '-' || number;
  end loop;
  select p.plan_item_id into item
  from training.plan_item p
  where p.shop_id = place.shop_id and p.unit_id = place.unit_id and p.course_code = of_course_code
    and p.plan_year = extract(year from first_day) and p.plan_month = extract(month from first_day);
  insert into training.session (shop_id, session_code, unit_id, course_code, stage, plan_item_id,
    starts_on, ends_on, hours, trainer, trainer_id, place)
  values (place.shop_id, code, place.unit_id, of_course_code, of_stage, item, first_day, last_day,
    round(extract(epoch from until_time - from_time)::numeric * cardinality(days) / 3600, 2),
    led_by, trainer_of, at_place);
  insert into training.session_day (shop_id, session_code, held_on, unit_id, starts_at, ends_at)
  select place.shop_id, code, d.day, place.unit_id,
    (d.day + from_time) at time zone 'Asia/Shanghai',
    (d.day + until_time) at time zone 'Asia/Shanghai'
  from unnest(days) d (day);
  return code;
end
$$;
comment on function training.schedule(text, text, date, date, time, time, text, text, text, text,
  integer, date[]) is
  'Sets up a session; without days it meets on the shop''s working days. Returns its code.';
grant execute on function training.schedule(text, text, date, date, time, time, text, text, text,
  text, integer, date[]) to kefu_member, kefu_batch;

-- Calls people to a session: those named, or everybody of its unit and below in the posts planned.
create or replace function training.invite(session_named text, employee_numbers text[] default null)
returns integer
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place training.session := training.session_of(session_named);
  unknown text;
  called integer;
begin
  select string_agg(w.no, '、') into unknown
  from unnest(employee_numbers) w (no)
  where not exists (
    select from staff.employee e join org.assignment a using (employee_id)
    where e.employee_no = w.no and a.shop_id = place.shop_id and a.valid @> place.starts_on);
  if unknown is not null then
    perform kefu.refuse('TRN-001a', 'employee', unknown,
      format('%s 那天不在这个店任职', place.starts_on),
      format('holds no post in the shop on %s', place.starts_on));
  end if;
  insert into training.participant (shop_id, session_code, employee_id, unit_id)
  select distinct on (a.employee_id) place.shop_id, place.session_code, a.employee_id, a.unit_id
  from org.assignment a
  join staff.employee e using (employee_id)
  left join training.plan_item i
    on i.shop_id = place.shop_id and i.plan_item_id = place.plan_item_id
  where a.shop_id = place.shop_id and a.valid @> place.starts_on
    and case when employee_numbers is not null then e.employee_no = any (employee_numbers)
      else a.unit_id in (select s.unit_id from org.subtree(place.unit_id, place.starts_on) s)
        and (coalesce(cardinality(i.target_posts), 0) = 0 or a.post_code = any (i.target_posts))
      end
  order by a.employee_id, a.is_primary desc, a.unit_id
  on conflict on constraint participant_pkey do nothing;
  get diagnostics called = row_count;
  return called;
end
$$;
comment on function training.invite(text, text[]) is
  'Calls people to a session; without numbers everybody of its unit. Returns how many were added.';
grant execute on function training.invite(text, text[]) to kefu_member, kefu_batch;
