-- Written by the close only; everybody reads his own.
call access.protect('pay.slip', resource => 'payroll', own => true,
  insert_action => null, update_action => null, delete_action => null);
