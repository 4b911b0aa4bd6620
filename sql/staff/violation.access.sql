call access.publish('staff.violation');
