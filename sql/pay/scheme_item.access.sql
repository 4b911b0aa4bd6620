call access.publish('pay.scheme_item');
