call access.protect('staff.pay_notice', resource => 'payroll', own => true,
  update_action => null, delete_action => null, others_only => true,
  actor_column => 'entered_by', audited => true);
