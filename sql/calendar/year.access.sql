call access.publish('calendar.year');
