-- What the documents ask of a post (EMP-003a).
create table if not exists staff.requirement_profile (
  profile_code text primary key,
  title_zh text not null,
  title_en text not null,
  regime_code text not null,
  constraint profile_code_is_plain check (profile_code ~ '^[A-Z][A-Z_]{1,39}$')
);
comment on table staff.requirement_profile is 'Catalogue of post requirements. [reference]';
comment on column staff.requirement_profile.regime_code is 'The document that states them.';
