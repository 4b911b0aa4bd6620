call access.publish('staff.appendix_template');
