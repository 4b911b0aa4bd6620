-- Everybody of the shop reads what is taught; personal results stand in tables of their own.
call access.protect('training.course', resource => 'training_plan');
