-- Everybody of a shop knows how far he may go; who keeps the org chart keeps the limits.
call access.protect('access.authority_limit', resource => 'org_chart', write_key => 'shop_id',
  actor_column => 'set_by', audited => true);
