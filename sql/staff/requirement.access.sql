call access.publish('staff.requirement');
