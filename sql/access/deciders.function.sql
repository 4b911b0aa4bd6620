-- Who may decide a step on a day: holders of the role, and the delegates of each of them.
create or replace function access.step_holders(
  of_unit_id bigint, left_out bigint[], of_role approval.role, of_posts text[], on_day date
) returns table (employee_id bigint, unit_id bigint, post_code text)
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  near_unit_id bigint;
  place bigint := of_unit_id;
begin
  if of_role <> 'POST' then
    -- At the top there is nobody above: the head himself gives the next step, too.
    return query
      with levels as (select * from access.heads(of_unit_id, left_out, on_day))
      select l.employee_id, l.unit_id, l.post_code from levels l
      where l.level = case of_role when 'HEAD' then 1
        else (select least(2, max(m.level)) from levels m) end;
    return;
  end if;

  -- At the unit or the nearest one above it that has such a post filled.
  while place is not null and near_unit_id is null loop
    select h.unit_id into near_unit_id from org.assignment h
    where h.unit_id = place and h.post_code = any (of_posts) and h.valid @> on_day limit 1;
    if not found then
      select p.parent_unit_id into place
      from org.placement p where p.unit_id = place and p.valid @> on_day;
      exit when not found;
    end if;
  end loop;
  if near_unit_id is not null then
    return query
      select h.employee_id, h.unit_id, min(h.post_code) from org.assignment h
      where h.unit_id = near_unit_id and h.post_code = any (of_posts) and h.valid @> on_day
        and h.employee_id <> all (left_out)
      group by h.employee_id, h.unit_id;
  else
    return query
      with own as (
        select s.shop_id, s.company_id from org.unit u join org.shop s using (shop_id)
        where u.unit_id = of_unit_id
      ), holder as (
        select h.employee_id, h.unit_id, h.post_code, s.shop_id = own.shop_id as in_shop
        from own
        join org.shop s on s.company_id = own.company_id
          and (s.shop_id = own.shop_id or s.kind = 'head_office')
        join org.assignment h on h.shop_id = s.shop_id and h.post_code = any (of_posts)
          and h.valid @> on_day
      )
      select h.employee_id, min(h.unit_id), min(h.post_code) from holder h
      where h.employee_id <> all (left_out)
        and h.in_shop = (select bool_or(x.in_shop) from holder x)
      group by h.employee_id;
  end if;
  if found then return; end if;

  -- The only holder is the applicant or the person concerned: the head above him decides.
  if near_unit_id is not null or exists (
    select from org.assignment h
    where h.employee_id = any (left_out) and h.post_code = any (of_posts) and h.valid @> on_day
  ) then
    return query
      select l.employee_id, l.unit_id, l.post_code
      from access.heads(coalesce(near_unit_id, of_unit_id), left_out, on_day) l where l.level = 1;
  end if;
end
$$;
comment on function access.step_holders(bigint, bigint[], approval.role, text[], date) is
  'Who holds the role of a step by his own posts on a day, applicant and person concerned left out.';

drop function if exists access.deciders(bigint, bigint, bigint, approval.role, text[], text, date);
create or replace function access.deciders(
  of_unit_id bigint, applicant bigint, about bigint, of_role approval.role, of_posts text[],
  of_chain text, on_day date
) returns table (employee_id bigint, on_behalf_of bigint, unit_id bigint, post_code text)
language plpgsql stable parallel safe security definer cost 1000 rows 5
set search_path = pg_catalog, pg_temp
as $$
declare
  left_out bigint[] := array_remove(array[applicant, about], null);
begin
  return query
    with holder as (
      select * from access.step_holders(of_unit_id, left_out, of_role, of_posts, on_day)
    )
    select h.employee_id, null::bigint, h.unit_id, h.post_code from holder h
    union all
    select d.delegate_employee_id, d.employee_id, min(h.unit_id), min(h.post_code)
    from holder h
    join access.delegation d on d.employee_id = h.employee_id and d.valid @> on_day
      and coalesce(d.chain_code, of_chain) is not distinct from of_chain
    where d.delegate_employee_id <> all (left_out)
      and not exists (
        select from access.delegation_end e
        where e.shop_id = d.shop_id and e.delegation_id = d.delegation_id
      )
      and not exists (select from holder x where x.employee_id = d.delegate_employee_id)
      -- Who has left decides for nobody.
      and exists (
        select from org.assignment a
        where a.employee_id = d.delegate_employee_id and a.valid @> on_day
      )
    group by d.delegate_employee_id, d.employee_id;
end
$$;
comment on function access.deciders(bigint, bigint, bigint, approval.role, text[], text, date) is
  'Who may decide a step of a chain for a unit on a day, delegates included (RBAC-007b).';
grant execute on function
  access.deciders(bigint, bigint, bigint, approval.role, text[], text, date)
  to kefu_member, kefu_batch;
