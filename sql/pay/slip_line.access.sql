call access.protect('pay.slip_line', resource => 'payroll', own => true,
  insert_action => null, update_action => null, delete_action => null);
