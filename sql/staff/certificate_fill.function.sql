-- A health check without an end holds for the months of the policy (EMP-002b).
create or replace function staff.certificate_fill() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if staff.stands_aside(new.unit_id) then return new; end if;
  new.valid_until := staff.same_day_after(new.issued_on,
    policy.lookup('staff.health_check_months', new.unit_id, new.issued_on)::integer);
  return new;
end
$$;
comment on function staff.certificate_fill() is 'Validity of a health check by policy (EMP-002b).';

create or replace trigger certificate_fill before insert on staff.certificate
  for each row when (new.kind = 'health_check' and new.valid_until is null)
  execute function staff.certificate_fill();
