-- Who gets which report of a shop: holders of the posts, of the shop itself or of the head office;
-- '*' is everybody of the shop. What a file holds is what its reader sees (RPT-001c).
create or replace function report.recipients(of_shop_id bigint)
returns table (login name, report_name text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct l.login, r.report_name
  from org.shop s
  join org.shop home on home.company_id = s.company_id
  join org.assignment a on a.shop_id = home.shop_id and a.valid @> access.today()
  join access.login l on l.employee_id = a.employee_id and l.ended_at is null
  join report.recipient r on r.post_code in ('*', a.post_code)
  where s.shop_id = of_shop_id
    and (home.shop_id = s.shop_id or home.kind = 'head_office' and r.post_code <> '*')
$$;
comment on function report.recipients(bigint) is
  'Logins in force that a shop''s month is delivered to, a row a login and report (RPT-001c).';
grant execute on function report.recipients(bigint) to kefu_batch;

-- The day by which a report of a month must be delivered, that day included (RPT-002, RPT-003).
create or replace function report.due_on(of_report text, of_month date) returns date
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select case
    when d.due_rule ~ '^day [0-9]+ of next month$'
      then (of_month + interval '1 month')::date + substring(d.due_rule from '[0-9]+')::integer - 1
    when d.due_rule = 'end of month' then (of_month + interval '1 month')::date - 1
    when d.due_rule = 'before the period' then of_month - 1
  end
  from report.definition d where d.report_name = of_report
$$;
comment on function report.due_on(text, date) is
  'Due day of a report of a month; null where no document sets one or it is the pay day.';
grant execute on function report.due_on(text, date) to kefu_member, kefu_batch;
