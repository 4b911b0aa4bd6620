call access.protect('training.session', resource => 'training_plan');
