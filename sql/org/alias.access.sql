call access.publish('org.alias');
