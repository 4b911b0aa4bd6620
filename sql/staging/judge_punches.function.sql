-- Judges the rows of a punch file (ATT-001a): whose punch it is, when, in which unit, and whether
-- the caller may enter it. One pass; the people of the file are looked up once each.
create or replace function staging.judge_punches(formats text[], trust_state boolean) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
-- The rows of a fenced query have no statistics, and a loop over a file's lines never pays.
set enable_nestloop = off
set enable_mergejoin = off
as $$
declare
  free boolean := staging.unlimited('attendance.punch');
  units bigint[] := access.my_units('punch', 'approve', current_user);
  myself bigint := access.me(current_user);
  earliest constant timestamptz := '2010-01-01 00:00:00+08';
  latest timestamptz := now() + interval '1 day';
begin
  analyze import_row;
  create temporary table import_person on commit drop as
  select row_number() over () as person_id, k.shop_key, k.no_key, k.clock_key, s.shop_id,
    e.employee_id
  from (
    select distinct coalesce(btrim(r.shop), '') as shop_key,
      coalesce(btrim(r.employee_no), '') as no_key,
      case when btrim(r.employee_no) <> '' then '' else coalesce(btrim(r.clock_user), '') end
        as clock_key
    from import_row r
  ) k
  left join org.shop s on s.code = k.shop_key
  left join staff.employee e on e.company_id = s.company_id and e.employee_no = k.no_key;

  create temporary table import_service on commit drop as
  select p.person_id, m.shop_id, m.employee_id, m.valid, m.unit_id
  from import_person p
  join staff.employment m on m.shop_id = p.shop_id and m.employee_id = p.employee_id
  union all
  select p.person_id, m.shop_id, m.employee_id, m.valid, m.unit_id
  from import_person p
  join staff.employment m on m.shop_id = p.shop_id and m.clock_user = p.clock_key
  where p.no_key = '' and p.clock_key <> '';

  create temporary table import_place on commit drop as
  select v.person_id, a.employee_id, a.valid, a.unit_id
  from (select distinct s.person_id, s.shop_id, s.employee_id from import_service s) v
  join org.assignment a on a.shop_id = v.shop_id and a.employee_id = v.employee_id
    and a.is_primary;
  analyze import_person, import_service, import_place;

  create temporary table import_judged on commit drop as
  select r.line, p.shop_id, r.at_day as punch_date, s.employee_id, r.at as punched_at,
    r.source, r.direction, coalesce(a.unit_id, s.unit_id) as unit_id,
    case
      when p.no_key = '' and p.clock_key = '' then 'missing'
      when r.time_text = '' then 'missing'
      when r.at is null then
        case when p.clock_key <> '' then 'unreadable_clock' else 'not_a_time' end
      when r.at < earliest or r.at > latest then 'corrupt_clock'
      when p.shop_key = '' then 'missing'
      when p.shop_id is null then 'unknown_shop'
      when p.employee_id is null and p.no_key <> '' then 'unknown_employee'
      when s.employee_id is null then
        case when p.no_key <> '' then 'not_in_service' else 'unknown_clock_user' end
      when r.bad_direction then 'bad_direction'
      when r.source = 'correction' then 'correction'
      when r.source <> 'clock' and r.source !~ '^[a-z][a-z0-9_.:-]{0,31}$' then 'bad_source'
      when free then null
      when s.employee_id = myself then 'oneself'
      when coalesce(a.unit_id, s.unit_id) in (select unnest(units)) then null
      else 'not_permitted'
    end as code
  from (
    select c.line, c.shop_key, c.no_key, c.clock_key, c.time_text, c.at,
      (c.at at time zone 'Asia/Shanghai')::date as at_day, c.source, c.direction,
      c.direction is null and c.direction_text <> '' as bad_direction
    from (
      select t.line, t.shop_key, t.no_key, t.clock_key, t.time_text, t.source, t.direction_text,
        case
          -- The usual form of a day that every year has; the cast cannot fail then.
          when cardinality(formats) = 0 and t.time_text ~ ('^[12]\d{3}-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])'
            '|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$')
          then t.time_text::timestamp at time zone 'Asia/Shanghai'
          else staging.moment(t.time_text, formats)
        end as at,
        case
          when t.direction_text in ('in', '上班', '签到', '进', '入') then 'in'
          when t.direction_text in ('out', '下班', '签退', '出') then 'out'
          when trust_state and t.state in ('0', '3', '4') then 'in'
          when trust_state and t.state in ('1', '2', '5') then 'out'
        end::attendance.direction as direction
      from (
        select i.line, coalesce(btrim(i.shop), '') as shop_key,
          coalesce(btrim(i.employee_no), '') as no_key,
          case when btrim(i.employee_no) <> '' then '' else coalesce(btrim(i.clock_user), '') end
            as clock_key,
          coalesce(btrim(i.punched_at), '') as time_text,
          coalesce(nullif(btrim(i.source), ''), 'clock') as source,
          case when i.direction in ('in', 'out') then i.direction
            else coalesce(lower(btrim(i.direction)), '') end as direction_text, btrim(i.state) as state
        from import_row i
        -- Without these fences each of the expressions is worked out several times a row.
        offset 0
      ) t
      offset 0
    ) c
    offset 0
  ) r
  join import_person p
    on p.shop_key = r.shop_key and p.no_key = r.no_key and p.clock_key = r.clock_key
  left join import_service s on s.person_id = p.person_id and s.valid @> r.at_day
  left join import_place a on a.person_id = p.person_id and a.employee_id = s.employee_id
    and a.valid @> r.at_day;

  -- A clock number that somebody had on another day is a person out of service, not a stranger.
  if exists (select from import_person p where p.clock_key <> '') then
    update import_judged j set code = 'not_in_service'
    from import_row i, import_person p
    where j.code = 'unknown_clock_user' and i.line = j.line
      and p.shop_key = coalesce(btrim(i.shop), '') and p.no_key = ''
      and p.clock_key = btrim(i.clock_user)
      and exists (select from import_service s where s.person_id = p.person_id);
  end if;
  perform staging.refuse_closed_months();

  insert into import_reject (line, place, value, code, detail)
  select j.line, c.place,
    left(case c.place
      when 'employee_no' then i.employee_no when 'clock_user' then i.clock_user
      when 'shop' then i.shop when 'direction' then i.direction when 'source' then i.source
      else i.punched_at end, 200),
    j.code,
    case
      when j.code in ('not_permitted', 'unknown_clock_user') then i.shop
      when j.code in ('month_sealed', 'month_not_open') then to_char(j.punch_date, 'YYYY-MM')
      when j.code = 'not_in_service' then j.punch_date::text
      when j.code = 'corrupt_clock' then i.punched_at
    end
  from import_judged j
  join import_row i on i.line = j.line
  cross join lateral (
    select case
      when j.code in ('unknown_employee', 'not_in_service', 'oneself', 'unknown_clock_user')
        or j.code = 'missing' and coalesce(btrim(i.employee_no), btrim(i.clock_user), '') = ''
        then case when btrim(i.employee_no) <> '' or i.clock_user is null
          then 'employee_no' else 'clock_user' end
      when j.code = 'missing' and coalesce(btrim(i.punched_at), '') <> '' then 'shop'
      when j.code in ('unknown_shop', 'not_permitted') then 'shop'
      when j.code = 'bad_direction' then 'direction'
      when j.code in ('bad_source', 'correction') then 'source'
      else 'punched_at' end as place
  ) c
  where j.code is not null;
end
$$;
comment on function staging.judge_punches(text[], boolean) is
  'Fills import_judged and import_reject from import_row; codes are those of staging.reason.';
grant execute on function staging.judge_punches(text[], boolean) to kefu_member, kefu_batch;
