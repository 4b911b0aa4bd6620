call access.publish('staff.ladder');
