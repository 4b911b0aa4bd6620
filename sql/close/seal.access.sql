-- Written by the close only.
call access.protect('close.seal', resource => 'month',
  insert_action => null, update_action => null, delete_action => null);
revoke update, delete on close.seal from kefu_batch;
