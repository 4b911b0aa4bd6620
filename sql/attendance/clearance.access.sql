call access.protect('attendance.clearance', resource => 'punch', own => true,
  insert_action => 'approve', update_action => 'approve', delete_action => 'approve',
  others_only => true, actor_column => 'cleared_by', audited => true, own_people => true);
