-- A product that agents must know before it goes on sale (TRN-006).
create table if not exists training.product (
  shop_id bigint not null,
  product_code text not null,
  unit_id bigint not null,
  name_zh text not null,
  name_en text not null,
  course_code text not null,
  post_codes text[] not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint product_pkey primary key (shop_id, product_code),
  constraint product_unit_key unique (shop_id, product_code, unit_id),
  constraint product_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint product_course_fkey foreign key (shop_id, course_code)
    references training.course (shop_id, course_code) on delete restrict,
  constraint product_code_is_plain check (product_code ~ '^[A-Z0-9][A-Z0-9_-]{0,31}$'),
  constraint product_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint product_posts_some check (cardinality(post_codes) > 0)
);
comment on table training.product is
  'A new product, the course that teaches it, and who must have passed.';
comment on column training.product.unit_id is 'Its agents are those of this unit and below.';
comment on column training.product.post_codes is 'Posts of those agents.';
create index if not exists product_unit_idx on training.product (unit_id);
create index if not exists product_shop_unit_idx on training.product (shop_id, unit_id);
create index if not exists product_course_idx on training.product (shop_id, course_code);

-- Who answers for a product on a day, and whether he has passed its course.
create or replace function training.product_scope(
  of_shop_id bigint, of_product_code text, on_day date
) returns table (employee_id bigint, employee_no text, name_zh text, unit_code text, passed boolean)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (e.employee_no, e.employee_id) e.employee_id, e.employee_no, e.name_zh, u.code,
    training.passed(e.employee_id, p.course_code, on_day)
  from training.product p
  cross join lateral org.subtree(p.unit_id, on_day) s
  join org.assignment a on a.unit_id = s.unit_id and a.post_code = any (p.post_codes)
    and a.valid @> on_day
  join staff.employee e on e.employee_id = a.employee_id
  join org.unit u on u.unit_id = a.unit_id
  where p.shop_id = of_shop_id and p.product_code = of_product_code
  order by e.employee_no, e.employee_id, u.code
$$;
comment on function training.product_scope(bigint, text, date) is
  'Agents in scope of a product on a day, with whether each has passed its course (TRN-006).';
grant execute on function training.product_scope(bigint, text, date) to kefu_member, kefu_batch;
