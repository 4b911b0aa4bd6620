-- What the database's refusal of a line says in the rejects: column, code and detail.
create or replace function staging.refusal(
  feed text, state text, broken text, field text, said_en text, said_zh text, shop_code text,
  out place text, out code text, out detail text
)
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select
    case
      when state = 'KF006' then nullif(field, '')
      when broken = 'assignment_one_primary' then
        case feed when 'employees' then 'post' else 'valid_from' end
      else k.place end,
    case state when '42501' then 'not_permitted' when 'KF002' then 'policy_missing'
      when 'KF006' then 'rule' else coalesce(k.code, 'refused') end,
    case state when '42501' then shop_code
      when 'KF002' then substring(said_en from 'parameter (\S+)')
      -- Both languages, since the rejects are written in either.
      when 'KF006' then jsonb_build_object('en', said_en, 'zh', said_zh)::text
      else coalesce(nullif(broken, ''), state) end
  from (select) one
  left join (values
    ('assignment_one_head', 'post', 'head_taken'),
    ('assignment_one_primary', null, 'primary_overlaps'),
    ('assignment_no_overlap', 'valid_from', 'assignment_overlaps'),
    ('employment_no_overlap', 'entry_date', 'employment_overlaps'),
    ('employment_clock_user_once', 'clock_user', 'clock_user_taken'),
    ('contract_no_key', 'contract_no', 'contract_no_taken'),
    ('result_pkey', 'session', 'result_there')
  ) k (broken, place, code) on k.broken = refusal.broken
$$;
comment on function staging.refusal(text, text, text, text, text, text, text) is
  'Column, code and detail of a line that the database refused.';
grant execute on function staging.refusal(text, text, text, text, text, text, text)
  to kefu_member, kefu_batch;

-- Merges lines together; when the database refuses them, in halves, until the bad ones stand alone
-- in the rejects. Each half is undone by itself, so that nothing of a bad line remains.
create or replace function staging.merge_lines(feed text, lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  middle integer := cardinality(lines) / 2;
  state text;
  broken text;
  field text;
  said text;
  remedy text;
  said_zh text;
begin
  if cardinality(lines) = 0 then
    return;
  end if;
  begin
    execute format('select staging.merge_%I($1)', feed) using lines;
    return;
  exception
    -- KF002: a policy is missing; KF006: a rule says no.
    when integrity_constraint_violation or insufficient_privilege or data_exception
      or sqlstate 'KF002' or sqlstate 'KF006' then
      get stacked diagnostics state = returned_sqlstate, broken = constraint_name,
        field = column_name, said = message_text, remedy = pg_exception_hint,
        said_zh = pg_exception_detail;
  end;
  if cardinality(lines) > 1 then
    perform staging.merge_lines(feed, lines[:middle]);
    perform staging.merge_lines(feed, lines[middle + 1:]);
    return;
  end if;
  insert into import_reject (line, place, code, detail)
  select lines[1], r.place, r.code, r.detail
  from import_judged j
  join org.shop s on s.shop_id = j.shop_id
  cross join lateral staging.refusal(feed, state, broken, field,
    said || coalesce(': ' || nullif(remedy, ''), ''), replace(said_zh, E'\n', '：'), s.code) r
  where j.line = lines[1];
  update import_judged j set code = 'refused' where j.line = lines[1];
end
$$;
comment on function staging.merge_lines(text, bigint[]) is
  'Merges judged lines of any feed but punches; what is refused goes to the rejects.';
grant execute on function staging.merge_lines(text, bigint[]) to kefu_member, kefu_batch;
