-- Only the guards, which have the owner's rights, knock at the gate.
call access.internal('close.gate');
