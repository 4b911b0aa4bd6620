-- Who may write facts of a unit reads the state of that unit's month: the guards of sealed months
-- run with the writer's own rights and must see the seal.
create or replace view checks.write_right_without_month with (security_invoker = true) as
select r.post_code as subject,
  format('may %s %s as far as %s, but reads the state of months less far', r.action, r.resource,
    r.reach) as detail
from access.right r
where r.action in ('write', 'approve') and r.reach <> 'SELF'
  and not exists (
    select from access.right m
    where m.post_code = r.post_code and m.resource = 'month' and m.action = 'read'
      and m.reach in ('SHOP', 'COMPANY') and m.reach >= r.reach);
comment on view checks.write_right_without_month is
  'Posts whose rights to write reach further than their sight of sealed months.';
grant select on checks.write_right_without_month to kefu_member, kefu_batch;
