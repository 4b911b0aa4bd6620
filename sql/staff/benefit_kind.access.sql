call access.publish('staff.benefit_kind');
