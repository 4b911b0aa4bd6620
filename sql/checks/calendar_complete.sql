-- A known year has each of its days (REG-006b).
create or replace view checks.calendar_complete with (security_invoker = true) as
select format('year %s', y.year) as subject,
  format('%s days, %s wanted', count(n.day), make_date(y.year + 1, 1, 1) - make_date(y.year, 1, 1))
    as detail
from calendar.year y
left join calendar.national_day n on n.year = y.year
group by y.year
having count(n.day) <> make_date(y.year + 1, 1, 1) - make_date(y.year, 1, 1);
comment on view checks.calendar_complete is 'A known year has each of its days (REG-006b).';
grant select on checks.calendar_complete to kefu_member, kefu_batch;
