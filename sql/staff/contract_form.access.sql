call access.publish('staff.contract_form');
