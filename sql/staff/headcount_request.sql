-- The talent-addition form (人才增补单): people asked for, with the requirements of the post. It is
-- a draft until it is submitted for approval; its state is derived, see staff.headcount (EMP-004).
create table if not exists staff.headcount_request (
  shop_id bigint not null,
  headcount_id bigint generated always as identity,
  unit_id bigint not null,
  post_code text not null
    constraint headcount_request_post_fkey references org.post on delete restrict,
  places smallint not null,
  wanted_from date not null,
  requirements text not null,
  reason text not null,
  drafted_by text not null default current_user,
  drafted_at timestamptz not null default now(),
  constraint headcount_request_pkey primary key (shop_id, headcount_id),
  constraint headcount_request_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint headcount_request_places_positive check (places > 0),
  constraint headcount_request_words_not_blank
    check (btrim(requirements) <> '' and btrim(reason) <> '')
);
comment on table staff.headcount_request is
  'People asked for; never changed: who wants other words withdraws it and asks anew (EMP-004).';
create index if not exists headcount_request_unit_idx on staff.headcount_request (unit_id, drafted_at);
create index if not exists headcount_request_shop_unit_idx on staff.headcount_request (shop_id, unit_id);
create index if not exists headcount_request_post_idx on staff.headcount_request (post_code);
