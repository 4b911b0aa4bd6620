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
end
$$;
