-- Kinds of the organisation. `create type` has no `if not exists`: an existing one is kept.
do $$
begin
  if to_regtype('org.shop_kind') is null then
    create type org.shop_kind as enum
      ('head_office', 'scenic_area', 'massage_shop', 'online_shop', 'call_centre');
    comment on type org.shop_kind is 'What a shop is; its template and its regimes follow from it.';
  end if;
  if to_regtype('org.unit_kind') is null then
    create type org.unit_kind as enum ('shop', 'department', 'section', 'centre', 'team');
    comment on type org.unit_kind is 'Level of a unit: the scopes of rights name these (RBAC-001b).';
  end if;
  if to_regtype('org.duty_kind') is null then
    create type org.duty_kind as enum ('duty', 'safety');
    comment on type org.duty_kind is 'What a post does, and what it answers for in safety (ORG-020).';
  end if;
  if to_regtype('org.named_kind') is null then
    create type org.named_kind as enum ('unit', 'post');
    comment on type org.named_kind is 'What a name stands for.';
  end if;
  if to_regtype('org.line') is null then
    create type org.line as enum ('executing', 'supervising');
    comment on type org.line is 'The line that serves customers and the one that audits it (ORG-018).';
  end if;
end
$$;
