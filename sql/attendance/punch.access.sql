-- Nobody enters his own punches (RBAC-007a); nobody changes any.
call access.protect('attendance.punch', resource => 'punch', own => true,
  insert_action => 'approve', update_action => null, delete_action => null,
  others_only => true, actor_column => 'entered_by', own_people => true);
