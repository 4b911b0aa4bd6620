call access.publish('policy.fine_item');
