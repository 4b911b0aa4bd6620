call access.publish('org.template_unit');
