call access.publish('staff.exclusion_item');
