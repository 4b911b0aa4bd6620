call access.publish('staff.ladder_requirement');
