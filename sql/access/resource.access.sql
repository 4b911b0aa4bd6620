call access.publish('access.resource');
