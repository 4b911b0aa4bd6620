call access.internal('approval.turn');
