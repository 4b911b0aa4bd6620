call access.publish('staff.ladder_rung');
