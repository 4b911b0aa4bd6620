call access.publish('policy.advisory_note');
