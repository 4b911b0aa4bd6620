call access.publish('access.right');
