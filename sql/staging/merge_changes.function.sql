-- Merges what the judge of a feed left standing; returns the lines that changed something.
create or replace function staging.merge_changes(
  feed text, has text[], out good bigint, out imported bigint, out in_file bigint
)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('kefu.import_columns', array_to_string(has, ','), true);
  perform staging.merge_lines(feed, coalesce((
    select array_agg(j.line order by j.line) from import_judged j
    where j.code is null and not j.is_same), '{}'));
  select count(*), count(*) filter (where not j.is_same), count(*) filter (where j.is_repeated)
  into good, imported, in_file
  from import_judged j where j.code is null;
end
$$;
comment on function staging.merge_changes(text, text[]) is
  'Merges judged lines of any feed but punches, the bad ones into the rejects.';
grant execute on function staging.merge_changes(text, text[]) to kefu_member, kefu_batch;
