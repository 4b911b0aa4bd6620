call access.publish('policy.sanction_kind');
