-- The rights of posts, seeded from the role matrix (RBAC-013).
create table if not exists access.right (
  post_code text not null constraint right_post_fkey references org.post on delete restrict,
  resource text not null constraint right_resource_fkey references access.resource on delete restrict,
  action access.action not null,
  reach access.reach not null,
  constraint right_pkey primary key (post_code, resource, action, reach)
);
comment on table access.right is 'What the holder of a post may do, and how far. [local]';
create index if not exists right_resource_idx on access.right (resource);
