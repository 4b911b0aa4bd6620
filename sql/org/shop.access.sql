call access.protect('org.shop', resource => 'org_chart',
  insert_action => null, update_action => null, delete_action => null);
