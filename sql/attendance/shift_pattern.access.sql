call access.publish('attendance.shift_pattern');
