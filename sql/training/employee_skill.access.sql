call access.protect('training.employee_skill', resource => 'training', own => true,
  others_only => true, own_people => true);
