-- Written by the close only.
call access.protect('close.computation', resource => 'month',
  insert_action => null, update_action => null, delete_action => null);
