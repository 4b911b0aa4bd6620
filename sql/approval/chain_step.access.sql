call access.publish('approval.chain_step');
