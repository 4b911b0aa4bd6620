call access.protect('org.placement', resource => 'org_chart', write_key => 'shop_id');
