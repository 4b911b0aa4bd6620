-- again org.service_line: 'valid', '[1990-01-01,1990-02-01)'
-- again org.headcount_plan: 'valid', '[1990-01-01,1990-02-01)', 'planned', 0, 'planned_by', current_user
insert into org.service_line (shop_id, unit_id, line, valid)
select shop_id, unit_id, 'executing', daterange('2020-01-01', null) from org.unit on conflict do nothing;
select shop_id, unit_id, 'executing', daterange('2020-01-01', null) from org.unit
on conflict do nothing;
insert into org.headcount_plan (shop_id, unit_id, post_code, valid, planned)
select distinct on (unit_id) shop_id, unit_id, post_code, daterange('2020-01-01', null), 0
from org.position order by unit_id, post_code
on conflict do nothing;
