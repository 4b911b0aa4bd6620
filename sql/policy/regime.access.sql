call access.publish('policy.regime');
