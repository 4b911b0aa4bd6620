call access.publish('access.right', audited => true);
