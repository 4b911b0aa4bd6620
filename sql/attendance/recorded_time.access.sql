-- The approver is never the applicant (RBAC-007b).
call access.protect('attendance.recorded_time', resource => 'punch', own => true,
  insert_action => 'approve', update_action => 'approve', delete_action => 'approve',
  others_only => true, actor_column => 'entered_by', audited => true, own_people => true);
