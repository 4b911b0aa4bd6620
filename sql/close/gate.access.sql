-- Whoever may know of the shop's months may knock at its gate; only the close opens and shuts it.
call access.protect('close.gate', resource => 'month',
  insert_action => 'read', update_action => null, delete_action => null);
