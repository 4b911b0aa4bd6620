-- The lines of a slip: amount, bound inputs and the policy values behind them (PAY-008). Narrow and
-- without foreign keys, since a month writes 25 lines a person: checks.slip_sums compares them with
-- their slips, and nobody but the close may write.
create table if not exists pay.slip_line (
  shop_id bigint not null,
  employee_id bigint not null,
  month date not null,
  run_kind pay.run_kind not null default 'regular',
  line_no smallint not null,
  unit_id bigint not null,
  item_code text not null,
  item_version smallint not null default 1,
  amount numeric(14, 2) not null,
  inputs bigint[] not null,
  policy_value_ids bigint[] not null,
  constraint slip_line_pkey primary key (shop_id, employee_id, month, run_kind, line_no)
);
comment on table pay.slip_line is 'Explained lines of pay slips.';
comment on column pay.slip_line.unit_id is 'Unit of the slip.';
comment on column pay.slip_line.amount is
  'Positive; the item''s sign says whether it adds to gross or to deductions.';
comment on column pay.slip_line.inputs is
  'Values bound in the item''s formula, in the order of its input_names, as whole numbers of its '
  'input_units.';
comment on column pay.slip_line.policy_value_ids is
  'Policy values used, found in pay.applied_policy as they were.';
create index if not exists slip_line_unit_idx on pay.slip_line (unit_id, month);
