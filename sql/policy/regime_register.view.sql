-- The checklist and the state of every version, derived from the rows that say who and when.
create or replace view policy.regime_checklist with (security_invoker = true) as
select v.shop_id, v.unit_id, v.version_id, p.part_code, p.ordinal, p.title_zh, p.title_en,
  exists (
    select from policy.regime_section s
    where s.shop_id = v.shop_id and s.version_id = v.version_id and s.part_code = p.part_code
  ) as is_present
from policy.regime_version v
cross join policy.regime_part p;
comment on view policy.regime_checklist is 'The seven parts of each version, present or missing (REG-001b).';
grant select on policy.regime_checklist to kefu_member, kefu_batch;

create or replace view policy.regime_state with (security_invoker = true) as
select v.shop_id, v.unit_id, v.version_id, v.regime_code, v.version_no,
  case
    when p.version_id is not null then case
      when p.effective_from > access.today() then 'published'
      when exists (
        select from policy.regime_version n
        join policy.publication np on np.shop_id = n.shop_id and np.version_id = n.version_id
        where n.regime_code = v.regime_code and n.scope = v.scope
          and n.covers_unit_id = v.covers_unit_id
          and (np.effective_from, n.version_no) > (p.effective_from, v.version_no)
          and np.effective_from <= access.today()) then 'superseded'
      when p.effective_to < access.today() then 'ended'
      else 'in_force' end
    when q.state in ('pending', 'approved', 'refused') then q.state
    when c.closes_on >= access.today() then 'consulting'
    when c.closes_on is not null then 'consulted'
    else 'draft'
  end as state,
  p.effective_from, p.effective_to, p.published_by, p.published_at, p.paper_approval,
  c.closes_on, q.request_id
from policy.regime_version v
left join policy.publication p on p.shop_id = v.shop_id and p.version_id = v.version_id
left join lateral (
  select max(c.closes_on) as closes_on from policy.consultation c
  where c.shop_id = v.shop_id and c.version_id = v.version_id
) c on true
left join lateral (
  select t.state::text, r.request_id from approval.request r
  join approval.state t on t.shop_id = r.shop_id and t.request_id = r.request_id
  where r.shop_id = v.shop_id and r.subject = 'policy.regime_version' and r.subject_id = v.version_id
  order by r.request_id desc limit 1
) q on true;
comment on view policy.regime_state is
  'Where each version stands: draft, consulting, consulted, pending, approved, refused, published, '
  'in_force, superseded or ended (REG-003).';
grant select on policy.regime_state to kefu_member, kefu_batch;
