call access.publish('staff.discipline_measure');
