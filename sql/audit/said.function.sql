-- A value of a traced row as people know it: numbers and codes instead of keys, where the reader may
-- see what they stand for.
create or replace function audit.said(of_column text, of_value text) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(
    case
      when of_value ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[-+]\d\d:\d\d$'
        then to_char(of_value::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')
      when of_value !~ '^[0-9]+$' then null
      when of_column in ('employee_id', 'on_behalf_of', 'about_employee_id', 'delegate_employee_id')
        then (select e.employee_no || ' ' || e.name_zh from staff.employee e
          where e.employee_id = of_value::bigint)
      when of_column in ('unit_id', 'parent_unit_id')
        then (select s.code || '/' || u.code from org.unit u
          join org.shop s on s.shop_id = u.shop_id where u.unit_id = of_value::bigint)
      when of_column = 'shop_id'
        then (select s.code from org.shop s where s.shop_id = of_value::bigint)
      when of_column = 'company_id'
        then (select c.code from org.company c where c.company_id = of_value::bigint)
    end, of_value)
$$;
comment on function audit.said(text, text) is 'A value of a traced row in numbers and codes of people.';
grant execute on function audit.said(text, text) to kefu_member, kefu_batch;
