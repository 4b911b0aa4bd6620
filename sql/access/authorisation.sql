-- An outsider's authorisation: a medium, assessor, trainer, legal adviser, auditor, supplier or
-- supervision body reads named records of a unit for a term that both parties signed (RBAC-010).
create table if not exists access.authorisation (
  shop_id bigint not null,
  authorisation_id bigint generated always as identity,
  unit_id bigint not null,
  login name not null
    constraint authorisation_login_fkey references access.login on delete restrict,
  role access.outside_role not null,
  organisation text not null,
  person_name text not null,
  duties text not null,
  resources text[] not null,
  valid daterange not null,
  our_signer_id bigint not null
    constraint authorisation_signer_fkey references staff.employee on delete restrict,
  our_signed_on date not null,
  their_signer text not null,
  their_signed_on date not null,
  entered_by name not null default current_user,
  entered_at timestamptz not null default now(),
  constraint authorisation_pkey primary key (shop_id, authorisation_id),
  constraint authorisation_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint authorisation_has_term
    check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  constraint authorisation_signed_before_term
    check (our_signed_on <= lower(valid) and their_signed_on <= lower(valid)),
  constraint authorisation_names_records check (cardinality(resources) > 0),
  constraint authorisation_words_not_blank check (btrim(organisation) <> ''
    and btrim(person_name) <> '' and btrim(duties) <> '' and btrim(their_signer) <> '')
);
comment on table access.authorisation is
  'What an outsider may read, where and how long; never changed, only ended (RBAC-010). [local]';
comment on column access.authorisation.unit_id is 'He reads this unit and those below it.';
comment on column access.authorisation.resources is 'The records named in the authorisation.';
comment on column access.authorisation.our_signer_id is
  'Who signed for the company: on that day he held a post that approves third-party contracts.';
create index if not exists authorisation_unit_idx on access.authorisation (unit_id, valid);
create index if not exists authorisation_shop_unit_idx on access.authorisation (shop_id, unit_id);
create index if not exists authorisation_login_idx on access.authorisation (login);
create index if not exists authorisation_signer_idx on access.authorisation (our_signer_id);
