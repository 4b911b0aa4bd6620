call access.publish('training.skill');
