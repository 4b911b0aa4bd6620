-- A figure that a step had to state, or else the applicant's own: the latest one given counts.
create or replace function approval.detail(of_shop_id bigint, of_request_id bigint, of_key text)
returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(
    (select d.details ->> of_key from approval.decision d
      where d.shop_id = of_shop_id and d.request_id = of_request_id and d.details ? of_key
      order by d.step_no desc limit 1),
    (select r.details ->> of_key from approval.request r
      where r.shop_id = of_shop_id and r.request_id = of_request_id))
$$;
comment on function approval.detail(bigint, bigint, text) is
  'The latest value of a detail that a step of the request gave, as text; null for none.';
grant execute on function approval.detail(bigint, bigint, text) to kefu_member, kefu_batch;
