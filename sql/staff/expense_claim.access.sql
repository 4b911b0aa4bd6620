call access.protect('staff.expense_claim', resource => 'payroll', own => true,
  update_action => null, delete_action => null, others_only => true,
  actor_column => 'entered_by');
