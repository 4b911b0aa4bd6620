call access.publish('calendar.national_day');
