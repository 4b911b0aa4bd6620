call access.publish('staff.award_kind');
