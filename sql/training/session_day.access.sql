call access.protect('training.session_day', resource => 'training_plan');
