-- Everybody of the shop reads it, or a supervisor could enter no shift; HR keeps it, as the org chart.
call access.protect('attendance.shift_template', resource => 'org_chart', audited => true);
