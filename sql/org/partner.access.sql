call access.publish('org.partner');
