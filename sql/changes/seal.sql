-- Notes the newest release as present; every table of this schema has its protection by now.
create or replace function kefu.version() returns int
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select coalesce(max(number), 0) from kefu.release $$;
comment on function kefu.version() is 'Number of the newest change that this database has.';

create or replace function kefu.version_text() returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select 'version 1.' || kefu.version() $$;
comment on function kefu.version_text() is 'The version of the loaded schema, for people.';
grant execute on function kefu.version(), kefu.version_text() to kefu_member, kefu_batch;

insert into kefu.release (number, how)
select n, 'loaded' from generate_series(1, :newest_change) n
on conflict do nothing;
call access.publish('kefu.release');
