call access.protect('attendance.roster', resource => 'roster', own => true, own_people => true);
