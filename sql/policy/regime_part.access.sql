call access.publish('policy.regime_part');
