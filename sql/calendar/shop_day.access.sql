-- Everybody of the shop reads its days, or day types would differ by reader; HR keeps them.
call access.protect('calendar.shop_day', resource => 'org_chart', audited => true);
