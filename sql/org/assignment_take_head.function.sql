-- An assignment takes is_head from its position, so that nobody has to know it.
create or replace function org.assignment_take_head() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.is_head := coalesce((
    select p.is_head from org.position p
    where p.shop_id = new.shop_id and p.unit_id = new.unit_id and p.post_code = new.post_code
  ), false);
  return new;
end
$$;
comment on function org.assignment_take_head() is 'Copies is_head from the position (ORG-001).';

drop trigger if exists assignment_take_head on org.assignment;
create trigger assignment_take_head before insert or update on org.assignment
  for each row execute function org.assignment_take_head();
