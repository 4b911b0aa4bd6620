create or replace function staging.plain(given text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select lower(regexp_replace(regexp_replace(given, '\s+', ' ', 'g'), '(^|\D)0+(?=\d)', '\1', 'g'))
$$;
comment on function staging.plain(text) is
  'A date text without leading zeros, doubled blanks and case, so that two spellings compare.';

-- Reads a day as clerks write it; null for what is none. Never guesses day and month: other orders
-- need a format of to_timestamp, and the day written back in it must give the text again.
create or replace function staging.day(given text, formats text[]) returns date
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  part text[];
  format text;
  read date;
begin
  if given = '' then
    return null;
  elsif cardinality(formats) = 0 and given ~ '^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$' then
    -- The usual form of a day that every month has; the cast cannot fail.
    return given::date;
  end if;
  if cardinality(formats) > 0 then
    foreach format in array formats loop
      begin
        read := to_date(given, format);
        if staging.plain(to_char(read, format)) = staging.plain(given) then
          return read;
        end if;
      exception when data_exception then
        null;
      end;
    end loop;
  end if;
  part := coalesce(
    regexp_match(given, '^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0?0:00(?::00)?)?$'),
    regexp_match(given, '^([12]\d{3})(\d{2})(\d{2})$'));
  begin
    return make_date(part[1]::integer, part[2]::integer, part[3]::integer);
  exception when data_exception then
    return null;
  end;
end
$$;
comment on function staging.day(text, text[]) is
  'A day from 2026-10-31, 2026/10/31, 20261031, 2026年10月31日 or a named format; null otherwise.';

grant execute on function staging.day(text, text[]), staging.plain(text)
  to kefu_member, kefu_batch;
