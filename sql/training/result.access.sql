-- Nobody scores himself; a score is corrected by who approves, and the trail keeps the old one.
call access.protect('training.result', resource => 'training', own => true,
  update_action => 'approve', delete_action => null, others_only => true,
  own_people => true, audited => true);
