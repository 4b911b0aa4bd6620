-- Everybody of the shop may know the rules of his pay (REG-003b).
call access.protect('pay.applied_policy', resource => 'applied_policy',
  insert_action => null, update_action => null, delete_action => null);
