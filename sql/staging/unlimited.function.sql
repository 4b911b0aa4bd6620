-- Whether row security leaves the caller free in a table: the owner, the batch, a superuser.
create or replace function staging.unlimited(target regclass) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select not row_security_active(target) or pg_has_role(current_user, 'kefu_owner', 'usage')
$$;
comment on function staging.unlimited(regclass) is
  'True where no policy of the table limits the caller; the import then asks for no right.';
grant execute on function staging.unlimited(regclass) to kefu_member, kefu_batch;
