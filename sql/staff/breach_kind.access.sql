call access.publish('staff.breach_kind');
