call access.publish('org.post');
