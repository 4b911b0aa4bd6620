call access.publish('policy.regime_rule');
