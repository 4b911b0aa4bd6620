-- Written by the close only.
call access.protect('attendance.month', resource => 'attendance_month', own => true,
  insert_action => null, update_action => null, delete_action => null);
