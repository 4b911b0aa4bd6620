call access.protect('calendar.shop_day', resource => 'roster', audited => true);
