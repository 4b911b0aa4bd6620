-- Reads an instant in local time (Asia/Shanghai) as clocks and clerks write it; null for what is none.
create or replace function staging.moment(given text, formats text[]) returns timestamptz
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  part text[];
  format text;
  read timestamp;
begin
  if cardinality(formats) > 0 then
    foreach format in array formats loop
      begin
        read := (to_timestamp(given, format) at time zone current_setting('TimeZone'));
        if staging.plain(to_char(read, format)) = staging.plain(given) then
          return read at time zone 'Asia/Shanghai';
        end if;
      exception when data_exception then
        null;
      end;
    end loop;
  end if;
  part := regexp_match(given, '^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]*'
    '(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}(?:\.\d{1,6})?)秒?)?分?$');
  -- An hour of 24 or a second of 60 would be taken, and is no time of any clock.
  if part is null or part[4]::integer > 23 or coalesce(part[6]::numeric, 0) >= 60 then
    return null;
  end if;
  begin
    return make_timestamp(part[1]::integer, part[2]::integer, part[3]::integer,
      part[4]::integer, part[5]::integer, coalesce(part[6], '0')::double precision)
      at time zone 'Asia/Shanghai';
  exception when data_exception then
    return null;
  end;
end
$$;
comment on function staging.moment(text, text[]) is
  'An instant from 2026-10-31 08:30[:00], with / or 年月日, or a named format; null otherwise.';
grant execute on function staging.moment(text, text[]) to kefu_member, kefu_batch;
