call access.protect('training.participant', resource => 'training', own => true,
  own_people => true);
