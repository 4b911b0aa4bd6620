call access.protect('pay.slip_line', resource => 'payroll', own => true, own_by_shop => true,
  insert_action => null, update_action => null, delete_action => null);
