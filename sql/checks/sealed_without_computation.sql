-- A sealed month was computed (PAY-001b).
create or replace view checks.sealed_without_computation with (security_invoker = true) as
select format('shop %s, %s', s.shop_id, to_char(s.month, 'YYYY-MM')) as subject,
  'is sealed without a computation'::text as detail
from close.seal s
where not exists (
  select from close.computation c where c.shop_id = s.shop_id and c.month = s.month);
comment on view checks.sealed_without_computation is 'A sealed month was computed (PAY-001b).';
grant select on checks.sealed_without_computation to kefu_member, kefu_batch;
