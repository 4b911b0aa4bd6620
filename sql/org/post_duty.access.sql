call access.publish('org.post_duty');
