-- What each login reaches, worked out beforehand: the one row that a policy reads.
create table if not exists access.scope (
  login name not null constraint scope_login_fkey references access.login on delete cascade,
  resource text not null constraint scope_resource_fkey references access.resource on delete restrict,
  action access.action not null,
  valid daterange not null,
  own boolean not null,
  company boolean not null,
  units bigint[] not null,
  shops bigint[] not null,
  own_employee_id bigint,
  everything boolean not null default false,
  constraint scope_pkey primary key (login, resource, action, valid),
  constraint scope_valid_not_empty check (not isempty(valid))
);
comment on table access.scope is
  'Rights of a login as unit lists by date; always equal to access.derived_scope. [reference]';
comment on column access.scope.valid is 'A row for each dated change to come; the past is not kept.';
comment on column access.scope.own is 'Whether the person''s own rows are included.';
comment on column access.scope.own_employee_id is
  'The employee whose own rows are included: what policies compare; null where own is false.';
comment on column access.scope.everything is
  'Whether the whole company is reached and no other company lives here: no row needs a filter.';
comment on column access.scope.company is 'Whether the whole company is reached.';
comment on column access.scope.units is 'Units reached, ascending.';
comment on column access.scope.shops is 'Shops reached as a whole, ascending.';
create index if not exists scope_resource_idx on access.scope (resource);
