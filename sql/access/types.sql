-- What a right allows and how far it reaches (RBAC-001b).
do $$
begin
  if to_regtype('access.action') is null then
    create type access.action as enum ('read', 'write', 'approve');
    comment on type access.action is
      'read: see; write: enter and change; approve: decide on, and correct, what others entered.';
  end if;
  if to_regtype('access.reach') is null then
    create type access.reach as enum
      ('SELF', 'TEAM', 'CENTRE', 'SECTION', 'DEPARTMENT', 'SHOP', 'COMPANY');
    comment on type access.reach is 'How far a right reaches from the unit of the assignment.';
  end if;
  if to_regtype('access.promise_kind') is null then
    create type access.promise_kind as enum ('compensation', 'discount', 'refund', 'exchange', 'gift',
      'service');
    comment on type access.promise_kind is 'What a customer can be promised (RBAC-005a).';
  end if;
  if to_regtype('access.outside_role') is null then
    create type access.outside_role as enum ('medium', 'assessor', 'trainer', 'legal_adviser',
      'auditor', 'technical_supplier', 'supervision_body');
    comment on type access.outside_role is 'What an outsider is to both parties (RBAC-010).';
  end if;
end
$$;
grant usage on type access.outside_role to kefu_member, kefu_batch;
