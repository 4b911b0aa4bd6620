-- What a post has to do (ORG-003 to ORG-017) and answers for in safety (ORG-020), in our words.
create table if not exists org.post_duty (
  post_code text not null constraint post_duty_post_fkey references org.post on delete restrict,
  duty_no smallint not null,
  kind org.duty_kind not null default 'duty',
  text_zh text not null,
  text_en text not null,
  rule_id text not null,
  constraint post_duty_pkey primary key (post_code, duty_no),
  constraint post_duty_number_positive check (duty_no > 0),
  constraint post_duty_texts_not_blank check (btrim(text_zh) <> '' and btrim(text_en) <> '')
);
comment on table org.post_duty is 'The duties of a post, numbered. [reference]';
comment on column org.post_duty.rule_id is 'Rule of the catalogue that the duty comes from.';
