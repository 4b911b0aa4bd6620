-- Kinds of policy values and the three scopes of a value (REG-002a).
do $$
begin
  if to_regtype('policy.value_type') is null then
    create type policy.value_type as enum
      ('money', 'rate', 'integer', 'minutes', 'days', 'boolean', 'text', 'table', 'bands');
    comment on type policy.value_type is 'How the jsonb of a value is read.';
  end if;
  if to_regtype('policy.scope') is null then
    create type policy.scope as enum ('company', 'shop', 'unit');
    comment on type policy.scope is 'What a value is set for; unit wins over shop, shop over company.';
  end if;
end
$$;
