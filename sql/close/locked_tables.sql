-- Every table of the month's facts and figures. Not locked, on purpose: close.seal (append-only by
-- itself) and close.delivery (written after the seal).
call close.lock('attendance.roster', day_column => 'work_date');
call close.lock('attendance.punch', day_column => 'punch_date');
call close.lock('attendance.recorded_time', day_column => 'work_date');
call close.lock('attendance.clearance', day_column => 'work_date');
call close.lock('attendance.month', month_column => 'month');
call close.lock('pay.entered_amount', month_column => 'month');
call close.lock('pay.slip', month_column => 'month');
call close.lock('pay.slip_line', month_column => 'month', bulk => true);
call close.lock('pay.applied_policy', month_column => 'month');
call close.lock('close.computation', month_column => 'month');
call close.lock('calendar.shop_day', day_column => 'day');
