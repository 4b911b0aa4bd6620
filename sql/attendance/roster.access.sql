call access.protect('attendance.roster', resource => 'roster', own => true);
