call access.publish('policy.regime_value');
