-- Nobody reads or writes it but close.refuse_stale, which has the owner's rights.
call access.internal('close.gate');
