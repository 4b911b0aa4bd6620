call access.publish('org.template_post');
