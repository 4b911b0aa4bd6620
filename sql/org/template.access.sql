call access.publish('org.template');
