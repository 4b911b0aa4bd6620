-- How far a post may go towards customers: the largest compensation and discount and the kinds of
-- promise, for a unit and those below it (RBAC-005a). No row: no such promise.
create table if not exists access.authority_limit (
  shop_id bigint not null,
  unit_id bigint not null,
  post_code text not null
    constraint authority_limit_post_fkey references org.post on delete restrict,
  kind access.promise_kind not null,
  valid daterange not null,
  limit_amount numeric(14,2),
  set_by name not null default current_user,
  set_at timestamptz not null default now(),
  constraint authority_limit_pkey primary key (shop_id, unit_id, post_code, kind, valid),
  constraint authority_limit_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint authority_limit_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint authority_limit_amount_fits check (
    (limit_amount is not null) = (kind in ('compensation', 'discount'))
    and limit_amount >= 0 and (kind <> 'discount' or limit_amount <= 1)),
  constraint authority_limit_one_at_a_time exclude using gist
    (shop_id with =, unit_id with =, post_code with =, kind with =, valid with &&)
);
comment on table access.authority_limit is 'What a post may promise customers (RBAC-005a).';
comment on column access.authority_limit.limit_amount is
  'Yuan of compensation, share of the price as discount (0.10 is one tenth off); null for other kinds.';
create index if not exists authority_limit_unit_idx on access.authority_limit (unit_id, post_code);
create index if not exists authority_limit_shop_unit_idx on access.authority_limit (shop_id, unit_id);
create index if not exists authority_limit_post_idx on access.authority_limit (post_code);
