-- A value as a person writes it, and as a person reads it.
create or replace function policy.value_from_text(of_type policy.value_type, given text) returns jsonb
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  return case
    when given is null then null
    when of_type = 'money' and given ~ '^-?\d{1,12}(\.\d{1,2})?$'
      then to_jsonb(given::numeric(14, 2)::text)
    when of_type in ('money', 'rate', 'days', 'text') then to_jsonb(given)
    when of_type = 'boolean' then case
      when lower(given) in ('true', 'yes', '是') then to_jsonb(true)
      when lower(given) in ('false', 'no', '否') then to_jsonb(false) else to_jsonb(given) end
    else given::jsonb
  end;
exception when invalid_text_representation then
  -- The table's check says that it has not the shape of its type.
  return to_jsonb(given);
end
$$;
comment on function policy.value_from_text(policy.value_type, text) is
  'The jsonb of a value as written on a command line; null stays blank (REG-002a).';
grant execute on function policy.value_from_text(policy.value_type, text) to kefu_member, kefu_batch;

create or replace function policy.value_to_text(v jsonb) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case jsonb_typeof(v)
    when 'object' then (
      select string_agg(e.key || '=' || e.value, ' ' order by e.key collate "C")
      from jsonb_each_text(v) e)
    else v #>> '{}' end
$$;
comment on function policy.value_to_text(jsonb) is
  'A value for people: tables as KEY=value; null where it is blank (REG-002c).';
grant execute on function policy.value_to_text(jsonb) to kefu_member, kefu_batch;
