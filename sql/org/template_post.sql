-- A post of a template's unit (table ORG-T2).
create table if not exists org.template_post (
  template_code text not null,
  unit_code text not null,
  post_code text not null
    constraint template_post_post_fkey references org.post on delete restrict,
  reports_to_unit_code text,
  reports_to_post_code text,
  is_head boolean not null default false,
  in_figure boolean not null default true,
  constraint template_post_pkey primary key (template_code, unit_code, post_code),
  constraint template_post_unit_fkey foreign key (template_code, unit_code)
    references org.template_unit (template_code, code) on delete cascade
);
comment on table org.template_post is 'A post that a template sets up in a unit. [reference]';
comment on column org.template_post.in_figure is 'Whether it stands in figure 1 of the documents.';
create index if not exists template_post_post_idx on org.template_post (post_code);
