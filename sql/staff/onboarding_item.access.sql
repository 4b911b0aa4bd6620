call access.publish('staff.onboarding_item');
