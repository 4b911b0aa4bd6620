call access.publish('access.protected_table');
