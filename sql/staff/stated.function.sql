-- What a policy states for a unit on a day; null where none does or the document leaves it blank.
-- For rules that hold only where a regime states them. A figure that must be there is read with
-- policy.lookup, which raises KF002.
create or replace function staff.stated(parameter text, of_unit_id bigint, on_day date)
returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select r #>> '{}' from policy.resolved(parameter, of_unit_id, on_day) r
$$;
comment on function staff.stated(text, bigint, date) is
  'What a policy states as text; null where nothing is stated.';
grant execute on function staff.stated(text, bigint, date) to kefu_member, kefu_batch;

-- Triggers that fill a row from policies stand aside for a person who may not write the row: the
-- table's policy then refuses it by its own code, whatever policies that person can read.
create or replace function staff.stands_aside(of_unit_id bigint) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select access.me(current_user) is not null
    and not of_unit_id = any (
      coalesce(access.my_units('employee_file', 'write', current_user), '{}'))
$$;
comment on function staff.stands_aside(bigint) is
  'Whether the caller is a person who may not write files of a unit.';
grant execute on function staff.stands_aside(bigint) to kefu_member, kefu_batch;

-- A demand that no regime states is none: absent and blank mean "not required" here.
create or replace function staff.requires(parameter text, of_unit_id bigint, on_day date)
returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(staff.stated(parameter, of_unit_id, on_day) = 'true', false)
$$;
comment on function staff.requires(text, bigint, date) is
  'Whether a policy of yes or no asks for something; absent means no (EMP-002, EMP-003, EMP-008).';
grant execute on function staff.requires(text, bigint, date) to kefu_member, kefu_batch;
