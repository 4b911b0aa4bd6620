-- A day of its own for every unit.
-- again calendar.shop_day: 'day', '2024-05-06'
insert into calendar.shop_day (shop_id, day, unit_id, day_type, reason)
select shop_id, date '2025-01-01' + unit_id::int, unit_id, 'rest', 'test' from org.unit;
