call access.protect('training.sign_in', resource => 'training', own => true, others_only => true,
  own_people => true, audited => true);
