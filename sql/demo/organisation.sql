-- The company, its four shops and their shifts.
insert into org.company (code, name_zh, name_en) values ('DEMO', '云岭文旅', 'Yunling Culture and Travel');

do $$
begin
  perform org.instantiate_template('DEMO', 'HEAD_OFFICE', 'HQ', '云岭总部', 'Yunling head office',
    '2015-01-01');
  perform org.instantiate_template('DEMO', 'SCENIC_AREA', 'SCENIC', '云岭景区', 'Yunling scenic area',
    '2015-01-01');
  perform org.instantiate_template('DEMO', 'MASSAGE_SHOP', 'MASSAGE', '舒逸按摩店', 'Shuyi massage shop',
    '2015-01-01');
  perform org.instantiate_template('DEMO', 'ONLINE_SHOP', 'ONLINE', '云岭网店', 'Yunling online shop',
    '2015-01-01');
  perform attendance.give_shifts('HQ', '2015-01-01', 'T1');
  perform attendance.give_shifts('SCENIC', '2015-01-01', 'T1', 'T5', 'T7');
  perform attendance.give_shifts('MASSAGE', '2015-01-01', 'T2', 'T4', 'T5');
  perform attendance.give_shifts('ONLINE', '2015-01-01', 'T2');
end
$$;
-- A split shift of the massage shop: two halves of one day.
insert into attendance.shift_template (shop_id, unit_id, code, name_zh, name_en, start_minute,
  end_minute, break_minutes, day_share, valid)
select s.shop_id, s.unit_id, h.code, h.name_zh, h.name_en, h.first, h.last, 0, 0.5,
  daterange('2015-01-01', null)
from org.shop s
cross join (values
  ('SPLIT-A', '两头班 上半', 'split shift, first half', 600, 840),
  ('SPLIT-B', '两头班 下半', 'split shift, second half', 1080, 1320)
) h (code, name_zh, name_en, first, last)
where s.code = 'MASSAGE';
-- The massage shop is closed for inventory on one working day.
insert into calendar.shop_day (shop_id, day, unit_id, day_type, reason)
select shop_id, '2026-09-16', unit_id, 'rest', '盘点停业' from org.shop where code = 'MASSAGE';
