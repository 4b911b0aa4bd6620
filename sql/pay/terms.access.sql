call access.protect('pay.terms', resource => 'payroll', own => true,
  others_only => true, actor_column => 'approved_by', audited => true, own_people => true);
