-- An item of a scheme and, in words, how it is computed; the kind is one Swift type. A change of
-- the formula is a new version, so that old slips keep their explanation.
create table if not exists pay.scheme_item (
  scheme_code text not null
    constraint scheme_item_scheme_fkey references pay.scheme on delete restrict,
  item_code text not null,
  version smallint not null default 1,
  ordinal smallint not null,
  kind text not null,
  sign text not null,
  title_zh text not null,
  title_en text not null,
  formula_zh text not null,
  formula_en text not null,
  input_names text[] not null,
  input_units text[] not null,
  depends_on text[] not null default '{}',
  parameters jsonb not null default '{}',
  constraint scheme_item_pkey primary key (scheme_code, item_code, version),
  constraint scheme_item_order unique (scheme_code, version, ordinal),
  constraint scheme_item_code_is_plain check (item_code ~ '^[a-z][a-z0-9_]{0,39}$'),
  constraint scheme_item_kind_is_plain check (kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  constraint scheme_item_sign check (sign in ('earning', 'deduction')),
  constraint scheme_item_inputs_have_units check (cardinality(input_names) = cardinality(input_units)),
  constraint scheme_item_not_on_itself check (not item_code = any (depends_on)),
  constraint scheme_item_parameters_object check (jsonb_typeof(parameters) = 'object')
);
comment on table pay.scheme_item is 'Items of pay schemes with formula, inputs and order. [reference]';
comment on column pay.scheme_item.sign is 'earning: part of gross; deduction: taken from it.';
comment on column pay.scheme_item.formula_zh is
  'The formula with {input} for a number; […] is left out when all numbers in it are 0.';
comment on column pay.scheme_item.input_names is
  'Names of the values bound in a line (pay.slip_line.inputs), in their order.';
comment on column pay.scheme_item.input_units is
  'Unit of each input: fen, rate_millionths, day_hundredths, count or months.';
comment on column pay.scheme_item.depends_on is 'Item codes whose amounts the item reads.';
comment on column pay.scheme_item.parameters is
  'Texts by key: the policy parameter of each role of the kind (amount, table, …), and how it is '
  'paid (prorated, applies_to, deduction_class, when_missing).';
