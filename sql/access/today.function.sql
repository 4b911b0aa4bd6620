-- Today where the shops are, whatever time zone the session has set (REG-006b).
create or replace function access.today() returns date
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select (now() at time zone 'Asia/Shanghai')::date $$;
comment on function access.today() is 'Today in Asia/Shanghai; a session''s time zone cannot move it.';
grant execute on function access.today() to kefu_member, kefu_batch;
