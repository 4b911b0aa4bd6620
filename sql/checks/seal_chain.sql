-- Seals of a shop are one chain: each follows the one before, and nothing is missing (REG-002b).
create or replace view checks.seal_chain with (security_invoker = true) as
select format('shop %s, %s', s.shop_id, to_char(s.month, 'YYYY-MM')) as subject,
  'previous_hash is no seal of the shop'::text as detail
from close.seal s
where s.previous_hash is not null and not exists (
  select from close.seal p where p.shop_id = s.shop_id and p.seal_hash = s.previous_hash)
union all
select format('shop %s', s.shop_id), format('%s seals begin the chain', count(*))
from close.seal s
where s.previous_hash is null
group by s.shop_id
having count(*) <> 1;
comment on view checks.seal_chain is 'Seals of a shop are one chain: each follows the one before, and nothing is missing (REG-002b).';
grant select on checks.seal_chain to kefu_member, kefu_batch;
