-- Punches of sealed months and of months without a partition. A punch that a sealed month already
-- holds is a duplicate like any other, so that a file may be imported again after the close.
create or replace function staging.refuse_closed_months() returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  month_start date;
  own_role text := current_user;
begin
  alter table import_judged add column known boolean not null default false;
  if exists (
    select from close.seal s
    where s.shop_id in (select p.shop_id from import_person p)
  ) then
    update import_judged j
    set known = found.there, code = case when found.there then null else 'month_sealed' end
    from (
      select h.line, exists (
        select from attendance.punch p
        where p.shop_id = h.shop_id and p.punch_date = h.punch_date
          and p.employee_id = h.employee_id and p.punched_at = h.punched_at
          and p.source = h.source) as there
      from import_judged h
      join close.seal s on s.shop_id = h.shop_id
        and s.month <= h.punch_date and s.last_day >= h.punch_date
      where h.code is null
    ) found
    where found.line = j.line;
  end if;

  for month_start in
    select distinct date_trunc('month', j.punch_date::timestamp)::date
    from import_judged j where j.code is null and not j.known order by 1
  loop
    begin
      if pg_has_role('kefu_owner', 'usage') then
        -- Partitions belong to the owner of the schema, whoever of his rank imports.
        perform set_config('role', 'kefu_owner', true);
      end if;
      perform attendance.ensure_partitions(month_start, month_start);
      perform set_config('role', own_role, true);
    exception when insufficient_privilege then
      update import_judged j set code = 'month_not_open'
      where j.code is null and not j.known
        and j.punch_date between month_start and month_start + interval '1 month - 1 day';
    end;
  end loop;
end
$$;
comment on function staging.refuse_closed_months() is
  'Marks judged punches that no month can take; opens months where the caller may.';
grant execute on function staging.refuse_closed_months() to kefu_member, kefu_batch;
