call access.protect('training.plan_item', resource => 'training_plan');
