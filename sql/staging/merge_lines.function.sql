-- Merges lines together; when the database refuses them, in halves, until the bad ones stand alone
-- in the rejects. Each half is undone by itself, so that nothing of a bad line remains.
create or replace function staging.merge_lines(feed text, lines bigint[]) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  middle integer := cardinality(lines) / 2;
  broken text;
  state text;
begin
  if cardinality(lines) = 0 then
    return;
  end if;
  begin
    execute format('select staging.merge_%I($1)', feed) using lines;
    return;
  exception
    when integrity_constraint_violation or insufficient_privilege or data_exception then
      get stacked diagnostics broken = constraint_name, state = returned_sqlstate;
  end;
  if cardinality(lines) > 1 then
    perform staging.merge_lines(feed, lines[:middle]);
    perform staging.merge_lines(feed, lines[middle + 1:]);
    return;
  end if;
  perform staging.refuse(lines[1], case broken
      when 'assignment_one_head' then 'post'
      when 'employment_clock_user_once' then 'clock_user'
      when 'assignment_one_primary' then case feed when 'employees' then 'post' else 'valid_from' end
      when 'assignment_no_overlap' then 'valid_from'
      when 'employment_no_overlap' then 'entry_date' end,
    null,
    case broken
      when 'assignment_one_head' then 'head_taken'
      when 'assignment_one_primary' then 'primary_overlaps'
      when 'assignment_no_overlap' then 'assignment_overlaps'
      when 'employment_no_overlap' then 'employment_overlaps'
      when 'employment_clock_user_once' then 'clock_user_taken'
      else case when state = '42501' then 'not_permitted' else 'refused' end end,
    case when state = '42501' then (
      select s.code from import_judged j join org.shop s on s.shop_id = j.shop_id
      where j.line = lines[1])
    else coalesce(nullif(broken, ''), state) end);
  update import_judged j set code = 'refused' where j.line = lines[1];
end
$$;
comment on function staging.merge_lines(text, bigint[]) is
  'Merges judged lines of the feed employees or assignments; what is refused goes to the rejects.';
grant execute on function staging.merge_lines(text, bigint[]) to kefu_member, kefu_batch;
