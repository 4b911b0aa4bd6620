call access.publish('pay.scheme');
