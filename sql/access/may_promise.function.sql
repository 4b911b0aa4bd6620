-- Whether a post may give a customer's promise, and who may where it may not (RBAC-005a). The limit
-- is that of the nearest unit at or above; the next higher role is the superior position, and so on.
create or replace function access.may_promise(
  of_post text, of_kind access.promise_kind, of_amount numeric, of_unit_id bigint, on_day date
) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce((
    select l.limit_amount is null or of_amount <= l.limit_amount
    from org.ancestors(of_unit_id, on_day) a
    join access.authority_limit l on l.unit_id = a.unit_id and l.post_code = of_post
      and l.kind = of_kind and l.valid @> on_day
    order by a.distance limit 1), false)
$$;
comment on function access.may_promise(text, access.promise_kind, numeric, bigint, date) is
  'Whether a post of a unit may promise so much on a day; exactly the limit is within it (RBAC-005a).';

create or replace function access.promise_approver(
  of_post text, of_kind access.promise_kind, of_amount numeric, of_unit_id bigint, on_day date
) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive line (unit_id, post_code, step) as (
    select p.unit_id, p.post_code, 0
    from org.ancestors(of_unit_id, on_day) a
    join org.position p on p.unit_id = a.unit_id and p.post_code = of_post
    where a.distance = (select min(b.distance) from org.ancestors(of_unit_id, on_day) b
      join org.position q on q.unit_id = b.unit_id and q.post_code = of_post)
    union all
    select p.reports_to_unit_id, p.reports_to_post_code, l.step + 1
    from line l
    join org.position p on p.unit_id = l.unit_id and p.post_code = l.post_code
    where p.reports_to_unit_id is not null and l.step < 20
  )
  select l.post_code from line l
  where l.step > 0 and access.may_promise(l.post_code, of_kind, of_amount, of_unit_id, on_day)
  order by l.step limit 1
$$;
comment on function access.promise_approver(text, access.promise_kind, numeric, bigint, date) is
  'The next higher post whose limit covers a promise; null where none does (RBAC-005a).';
grant execute on function
  access.may_promise(text, access.promise_kind, numeric, bigint, date),
  access.promise_approver(text, access.promise_kind, numeric, bigint, date)
  to kefu_member, kefu_batch;
grant usage on type access.promise_kind to kefu_member, kefu_batch;
