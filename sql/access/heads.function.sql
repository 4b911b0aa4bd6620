-- The heads above a unit, nearest first: level 1 is the nearest, 2 the next above. Whoever is left
-- out (an applicant) is passed together with everything below what he heads: his superior counts.
-- A vacant head is passed too. Past the shop's root comes the head of the head office.
-- Asked once a waiting request, hence loops over kept plans: 0.1 ms, where one statement over the
-- tree is planned anew each time and takes 10.
create or replace function access.heads(of_unit_id bigint, left_out bigint[], on_day date)
returns table (level bigint, employee_id bigint, unit_id bigint, post_code text)
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  units bigint[] := '{}';
  posts text[] := '{}';
  place bigint := of_unit_id;
  top bigint;
  parent bigint;
  post text;
  person bigint;
  -- The people found, with the place in the line of what they head.
  places int[] := '{}';
  people bigint[] := '{}';
  passed int := 0;
  last_place int := 0;
begin
  level := 0;
  while place is not null loop
    select p.parent_unit_id, p.head_post_code into parent, post
    from org.placement p where p.unit_id = place and p.valid @> on_day;
    exit when not found;
    units := units || place;
    posts := posts || post;
    top := place;
    place := parent;
  end loop;
  select head.unit_id, p.head_post_code into place, post
  from org.unit u
  join org.shop own on own.shop_id = u.shop_id
  join org.shop head on head.company_id = own.company_id and head.kind = 'head_office'
  join org.placement p on p.unit_id = head.unit_id and p.valid @> on_day
  where u.unit_id = of_unit_id;
  if place <> top then
    units := units || place;
    posts := posts || post;
  end if;

  for i in 1 .. cardinality(units) loop
    -- A head stands in the unit or the nearest one above it.
    for j in i .. cardinality(units) loop
      for person in
        select a.employee_id from org.assignment a
        where a.unit_id = units[j] and a.post_code = posts[i] and a.valid @> on_day
        order by 1
      loop
        places := places || i;
        people := people || person;
        if person = any (left_out) then passed := i; end if;
      end loop;
      exit when found;
    end loop;
  end loop;

  for k in 1 .. cardinality(people) loop
    continue when places[k] <= passed
      -- Whoever heads several units of the line stands where he comes first.
      or exists (select from generate_series(1, k - 1) n
        where people[n] = people[k] and places[n] > passed);
    if places[k] > last_place then
      level := level + 1;
      last_place := places[k];
    end if;
    employee_id := people[k];
    unit_id := units[places[k]];
    post_code := posts[places[k]];
    return next;
  end loop;
end
$$;
comment on function access.heads(bigint, bigint[], date) is
  'Heads above a unit by level, nearest first, without the people left out and who is below them.';
