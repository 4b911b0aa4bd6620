-- Any absence in the period disqualifies from an award that asks for full presence (ATT-022). The
-- stored attendance months say it: a month in service without one is not yet known, never none.
create or replace function staff.check_award() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  unknown text;
  absent numeric;
begin
  if not (select k.excludes_absence from staff.award_kind k where k.kind_code = new.kind_code) then
    return null;
  end if;
  select string_agg(to_char(g.month, 'YYYY-MM'), ', ' order by g.month) into unknown
  from generate_series(date_trunc('month', lower(new.period)::timestamp),
    (upper(new.period) - 1)::timestamp, interval '1 month') g (month)
  where exists (
      select from staff.employment m
      where m.shop_id = new.shop_id and m.employee_id = new.employee_id and m.valid
        && daterange(g.month::date, (g.month + interval '1 month')::date) * new.period)
    and not exists (
      select from attendance.month a
      where a.shop_id = new.shop_id and a.employee_id = new.employee_id
        and a.month = g.month::date);
  if unknown is not null then
    perform kefu.refuse('ATT-022', 'period', unknown, '这些月份的考勤还没有核算',
      'attendance of these months is not computed yet');
  end if;
  select sum(a.absence_days) into absent
  from attendance.month a
  where a.shop_id = new.shop_id and a.employee_id = new.employee_id
    and a.month >= date_trunc('month', lower(new.period)::timestamp)::date
    and a.month < upper(new.period);
  if absent > 0 then
    perform kefu.refuse('ATT-022', 'absence', absent::text, '评选期内有缺勤，取消评选资格',
      'absence in the period disqualifies from this award');
  end if;
  return null;
end
$$;
comment on function staff.check_award() is
  'Refuses an award of full presence to who was absent in its period (EMP-025c, ATT-022).';
create or replace trigger award_eligible after insert on staff.award
for each row execute function staff.check_award();
