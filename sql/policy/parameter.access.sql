call access.publish('policy.parameter');
