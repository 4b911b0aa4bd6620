-- Certificates that end within some days of a day, that day and the last included, of people in
-- service then; of several of a kind only the latest, and a failed one not at all (EMP-002b).
create or replace function staff.certificates_expiring(on_day date, within_days integer)
returns table (
  shop_id bigint, unit_id bigint, employee_id bigint, certificate_id bigint,
  kind staff.certificate_kind, title text, valid_until date, days_left integer
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select l.shop_id, l.unit_id, l.employee_id, l.certificate_id, l.kind, l.title, l.valid_until,
    l.valid_until - on_day
  from (
    select distinct on (c.shop_id, c.employee_id, c.kind,
        case when c.kind <> 'health_check' then c.title end)
      c.*
    from staff.certificate c
    where c.issued_on <= on_day
    order by c.shop_id, c.employee_id, c.kind,
      case when c.kind <> 'health_check' then c.title end, c.issued_on desc, c.certificate_id desc
  ) l
  where l.result = 'passed' and l.valid_until - on_day >= 0 and l.valid_until - on_day <= within_days
    and exists (
      select from staff.employment m
      where m.shop_id = l.shop_id and m.employee_id = l.employee_id and m.valid @> on_day)
$$;
comment on function staff.certificates_expiring(date, integer) is
  'Certificates ending within some days, both ends included (EMP-002b).';
grant execute on function staff.certificates_expiring(date, integer) to kefu_member, kefu_batch;
