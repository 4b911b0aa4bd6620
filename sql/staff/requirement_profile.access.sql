call access.publish('staff.requirement_profile');
call access.publish('staff.requirement');
