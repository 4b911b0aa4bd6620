-- A post: what a person does, and the key of rights (table ORG-T2, ORG-021).
create table if not exists org.post (
  post_code text primary key,
  name_zh text not null,
  name_en text not null,
  duty_rule text,
  constraint post_code_is_plain check (post_code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  constraint post_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table org.post is 'The catalogue of posts; rights hang on the post. [reference]';
comment on column org.post.duty_rule is 'Rule id of the duty text, null where the documents have none.';
