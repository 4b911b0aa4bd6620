call access.protect('training.material_copy', resource => 'training_plan');
