call access.publish('staff.ground');
