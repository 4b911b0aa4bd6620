call access.publish('policy.company_parameter');
