-- The shift templates of the documents (ATT-002a): minutes after 00:00 of the day the shift starts.
-- T1 is read as 09:00-18:00 with an hour's break, T7 as three shifts of 8 hours (94, ATT-002a).
insert into attendance.shift_pattern as old (pattern_code, code, name_zh, name_en, start_minute,
  end_minute, break_minutes, weekdays_zh, weekdays_en, source)
values
  ('T1', 'T1', '标准班 9-18', 'standard 09-18', 540, 1080, 60, '周一至周五', 'Monday to Friday', '3F'),
  ('T2', 'T2', '白班 9-12、13-18', 'day 09-12 and 13-18', 540, 1080, 60, '按排班', 'by roster', '2H'),
  ('T3', 'T3', '白班 9-18', 'day 09-18', 540, 1080, 60, '周六至周四', 'Saturday to Thursday', '3K'),
  ('T4', 'T4-EVE', '晚班 18:30-24', 'evening 18:30-24', 1110, 1440, 0,
    '周一至周六隔日', 'Monday to Saturday, one day on, one off', '3G'),
  ('T4', 'T4-SUN', '周日全天 9:30-24', 'Sunday 09:30-24', 570, 1440, 0, '周日轮值', 'Sundays in turn', '3G'),
  ('T5', 'T5-EARLY', '早班 8-17:30', 'early 08-17:30', 480, 1050, 60, '每月休3天', '3 days off a month', '3O'),
  ('T5', 'T5-LATE', '晚班 16-次日1', 'late 16-01', 960, 1500, 60, '每月休3天', '3 days off a month', '3O'),
  ('T6', 'T6', '酒吧 20-次日1', 'bar 20-01', 1200, 1500, 0, '按排班', 'by roster', '2T'),
  ('T7', 'T7-A', '早值 0-8', 'duty 00-08', 0, 480, 0, '每天', 'every day', '3Q'),
  ('T7', 'T7-B', '中值 8-16', 'duty 08-16', 480, 960, 0, '每天', 'every day', '3Q'),
  ('T7', 'T7-C', '晚值 16-24', 'duty 16-24', 960, 1440, 0, '每天', 'every day', '3Q')
on conflict (pattern_code, code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, start_minute = excluded.start_minute,
  end_minute = excluded.end_minute, break_minutes = excluded.break_minutes,
  weekdays_zh = excluded.weekdays_zh, weekdays_en = excluded.weekdays_en, source = excluded.source
where (old.start_minute, old.end_minute, old.break_minutes, old.name_zh, old.name_en)
  is distinct from (excluded.start_minute, excluded.end_minute, excluded.break_minutes,
    excluded.name_zh, excluded.name_en);
