-- Whether a jsonb has the shape of its type. Amounts are strings, so that no reader rounds them.
create or replace function policy.value_is_sound(of_type policy.value_type, v jsonb) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case of_type
    when 'money' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^-?\d{1,12}\.\d{2}$'
    when 'rate' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^-?\d{1,9}(\.\d{1,6})?$'
    when 'days' then jsonb_typeof(v) = 'string' and (v #>> '{}') ~ '^\d{1,4}(\.\d{1,2})?$'
    when 'integer' then jsonb_typeof(v) = 'number' and (v #>> '{}') ~ '^-?\d{1,15}$'
    when 'minutes' then jsonb_typeof(v) = 'number' and (v #>> '{}') ~ '^\d{1,6}$'
    when 'boolean' then jsonb_typeof(v) = 'boolean'
    when 'text' then jsonb_typeof(v) = 'string' and btrim(v #>> '{}') <> ''
    when 'table' then jsonb_typeof(v) = 'object' and not exists (
      select from jsonb_each(case jsonb_typeof(v) when 'object' then v else '{}' end) e
      where jsonb_typeof(e.value) <> 'string'
        or (e.value #>> '{}') !~ '^-?\d{1,12}(\.\d{1,6})?$')
    when 'bands' then jsonb_typeof(v) = 'array' and not exists (
      select from jsonb_array_elements(case jsonb_typeof(v) when 'array' then v else '[]' end) b
      where jsonb_typeof(b) <> 'object'
        or not b ?& array['from', 'from_inclusive', 'to', 'to_inclusive', 'value'])
  end
$$;
comment on function policy.value_is_sound(policy.value_type, jsonb) is
  'True where a value has its type''s shape; null values (blanks) are judged elsewhere (REG-002c).';
grant execute on function policy.value_is_sound(policy.value_type, jsonb) to kefu_member, kefu_batch;
