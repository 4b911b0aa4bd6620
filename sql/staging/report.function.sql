-- The rejects by line with their sentences: what FILE.rejects.csv holds.
create or replace function staging.rejects(in_language text)
returns table (line bigint, "column" text, value text, reason text)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select r.line, r.place, nullif(r.value, ''), staging.reason(r.code, in_language,
      case r.code when 'rule' then r.detail::jsonb ->> in_language else r.detail end)
    from import_reject r order by r.line, r.place, r.code;
end
$$;
comment on function staging.rejects(text) is 'The rejects of the import at hand, one row a fault.';

create or replace function staging.reject_counts(in_language text)
returns table (code text, reason text, lines bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select r.code, case r.code when 'rule' then case in_language
        when 'zh' then '不符合规定，详见各行' else 'a rule says no, see the lines' end
        else staging.reason(r.code, in_language, '…') end, count(distinct r.line)
    from import_reject r group by r.code order by count(distinct r.line) desc, r.code;
end
$$;
comment on function staging.reject_counts(text) is
  'The lines refused by code; a line with two faults counts under both.';
grant execute on function staging.rejects(text), staging.reject_counts(text)
  to kefu_member, kefu_batch;
