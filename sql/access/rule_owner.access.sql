call access.publish('access.rule_owner', audited => true);
