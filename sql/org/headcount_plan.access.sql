call access.protect('org.headcount_plan', resource => 'org_chart', write_key => 'shop_id',
  actor_column => 'planned_by', audited => true);
