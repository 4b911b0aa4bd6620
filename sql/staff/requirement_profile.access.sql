call access.publish('staff.requirement_profile');
