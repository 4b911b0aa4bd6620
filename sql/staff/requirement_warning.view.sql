-- Requirements of their posts that people do not meet or that nobody has measured. These are notes
-- for whoever decides; age and education never refuse anybody by machine (EMP-003a, REG-007c).
create or replace view staff.requirement_warning with (security_invoker = true) as
select a.shop_id, a.unit_id, a.employee_id, a.post_code, r.profile_code, r.requirement_no,
  r.text_zh, r.text_en, m.have, r.at_least, r.at_most, r.rule_id
from org.assignment a
join staff.post_profile p on p.shop_id = a.shop_id and p.unit_id = a.unit_id
  and p.post_code = a.post_code and p.valid @> access.today()
join staff.requirement r on r.profile_code = p.profile_code
left join staff.file f on f.shop_id = a.shop_id and f.employee_id = a.employee_id
left join lateral (
  select b.amount from staff.ability b
  where b.shop_id = a.shop_id and b.employee_id = a.employee_id and b.kind = r.kind
  order by b.measured_on desc limit 1
) b on true
cross join lateral (
  select case r.kind
    when 'age' then staff.age_on(f.birth_date, access.today())
    when 'education' then array_position(enum_range(null::staff.education_level), f.education)
    else b.amount end as have
) m
where a.is_primary and a.valid @> access.today()
  and (m.have is null or m.have < r.at_least or m.have > r.at_most);
comment on view staff.requirement_warning is
  'Requirements not met or not measured; have is null where nothing is known (EMP-003a).';
grant select on staff.requirement_warning to kefu_member, kefu_batch;
