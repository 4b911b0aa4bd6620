call access.protect('attendance.shift_template', resource => 'roster', audited => true);
