call access.publish('training.course_pattern');
