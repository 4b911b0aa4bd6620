call access.publish('org.company');
