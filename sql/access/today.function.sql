-- Today where the shops are, whatever time zone the session has set (REG-006b). Without a SET clause,
-- so that it is inlined: every statement under row security asks for it several times. Nothing in it
-- is looked up by search path.
create or replace function access.today() returns date
language sql stable parallel safe
as $$ select (pg_catalog.now() at time zone 'Asia/Shanghai')::date $$;
comment on function access.today() is 'Today in Asia/Shanghai; a session''s time zone cannot move it.';
grant execute on function access.today() to kefu_member, kefu_batch;
