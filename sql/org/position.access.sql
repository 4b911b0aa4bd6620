call access.protect('org.position', resource => 'org_chart', write_key => 'shop_id');
