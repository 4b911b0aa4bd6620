call access.protect('pay.entered_amount', resource => 'payroll', own => true,
  others_only => true, actor_column => 'entered_by', audited => true, own_people => true);
