-- Which catalogue of requirements a post of a unit follows, from when to when (EMP-003a).
create table if not exists staff.post_profile (
  shop_id bigint not null,
  unit_id bigint not null,
  post_code text not null
    constraint post_profile_post_fkey references org.post on delete restrict,
  profile_code text not null constraint post_profile_profile_fkey
    references staff.requirement_profile on delete restrict,
  valid daterange not null,
  constraint post_profile_pkey primary key (shop_id, unit_id, post_code, valid),
  constraint post_profile_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint post_profile_no_overlap exclude using gist
    (shop_id with =, unit_id with =, post_code with =, valid with &&),
  constraint post_profile_valid_not_empty check (not isempty(valid) and not lower_inf(valid))
);
comment on table staff.post_profile is 'The requirements that a post of a unit follows (EMP-003a).';
create index if not exists post_profile_unit_idx on staff.post_profile (unit_id, valid);
create index if not exists post_profile_shop_unit_idx on staff.post_profile (shop_id, unit_id);
create index if not exists post_profile_post_idx on staff.post_profile (post_code);
create index if not exists post_profile_profile_idx on staff.post_profile (profile_code);
