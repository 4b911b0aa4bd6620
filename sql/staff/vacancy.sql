-- Publication of an approved request: candidates are invited, or it enters the hiring plan (EMP-004).
create table if not exists staff.vacancy (
  shop_id bigint not null,
  headcount_id bigint not null,
  unit_id bigint not null,
  published_on date not null,
  channel text not null,
  published_by text not null default current_user,
  published_at timestamptz not null default now(),
  constraint vacancy_pkey primary key (shop_id, headcount_id),
  constraint vacancy_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint vacancy_headcount_fkey foreign key (shop_id, headcount_id)
    references staff.headcount_request (shop_id, headcount_id) on delete restrict,
  constraint vacancy_channel_not_blank check (btrim(channel) <> '')
);
comment on table staff.vacancy is 'An approved request that HR has published (EMP-004a).';
create index if not exists vacancy_unit_idx on staff.vacancy (unit_id, published_on);
create index if not exists vacancy_shop_unit_idx on staff.vacancy (shop_id, unit_id);
