-- Hiring and conversion are signed off by the same people: whoever decides first on conversions of
-- a section also asks for people there (RBAC-007c).
call access.protect('staff.headcount_request', resource => 'probation',
  insert_action => 'approve', update_action => null, delete_action => null,
  actor_column => 'drafted_by');
