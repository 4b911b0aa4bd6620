call access.publish('staff.contract_form');
call access.publish('staff.appendix_template');
