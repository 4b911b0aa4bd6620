-- Functions that judge and merge what `kefu import` copied into its temporary tables. The schema
-- holds no table: rows wait in the session's own (pg_temp), so that nobody else ever sees a file.
create schema if not exists staging;
comment on schema staging is 'Judges and merges imported files from the session''s temporary tables.';
grant usage on schema staging to kefu_member, kefu_batch;
