call access.publish('staff.departure_checklist_item');
