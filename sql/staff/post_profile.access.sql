call access.protect('staff.post_profile', resource => 'employee_file', audited => true);
