call access.protect('org.unit', resource => 'org_chart', write_key => 'shop_id');
