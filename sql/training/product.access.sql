call access.protect('training.product', resource => 'training_plan');
