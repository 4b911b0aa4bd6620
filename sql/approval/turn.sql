-- The work queue of approvals: a row for each request that waits, gone when it ends. It holds no
-- fact of its own (checks.approval_turn compares it with the decisions); it is what makes "waiting
-- for me" cheap.
create table if not exists approval.turn (
  shop_id bigint not null,
  request_id bigint not null,
  unit_id bigint not null,
  step_no int not null,
  constraint turn_pkey primary key (shop_id, request_id),
  constraint turn_step_positive check (step_no > 0)
);
comment on table approval.turn is
  'Requests that wait and the step they wait at; follows the decisions. [local]';
create index if not exists turn_unit_idx on approval.turn (unit_id, request_id);
create index if not exists turn_request_idx on approval.turn (request_id);
