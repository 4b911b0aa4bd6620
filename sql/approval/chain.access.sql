call access.publish('approval.chain');
