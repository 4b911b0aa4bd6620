call access.protect('org.service_line', resource => 'org_chart', write_key => 'shop_id',
  audited => true);
