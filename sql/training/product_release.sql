-- That a product may be sold: every agent in scope had passed its course (TRN-006).
create table if not exists training.product_release (
  shop_id bigint not null,
  product_code text not null,
  unit_id bigint not null,
  released_on date not null default access.today(),
  agents integer not null default 0,
  released_by text not null default current_user,
  released_at timestamptz not null default now(),
  constraint product_release_pkey primary key (shop_id, product_code),
  constraint product_release_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint product_release_product_fkey foreign key (shop_id, product_code, unit_id)
    references training.product (shop_id, product_code, unit_id) on delete restrict
);
comment on table training.product_release is 'Products released for sale: by whom, when.';
comment on column training.product_release.agents is
  'How many agents were in scope and had passed; filled by the database.';
create index if not exists product_release_product_idx
  on training.product_release (shop_id, product_code, unit_id);
create index if not exists product_release_unit_idx on training.product_release (unit_id, released_on);
create index if not exists product_release_shop_unit_idx
  on training.product_release (shop_id, unit_id);

create or replace function training.check_release() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  missing text;
begin
  -- Who may not release it hears from row security, not who has passed.
  if row_security_active('training.product_release') and not coalesce(
    new.unit_id = any (access.my_units('training_plan', 'approve', current_user)), false)
  then
    return new;
  end if;
  select count(*), string_agg(format('%s %s', s.employee_no, s.name_zh), '、' order by s.employee_no)
    filter (where not s.passed)
  into new.agents, missing
  from training.product_scope(new.shop_id, new.product_code, new.released_on) s;
  if missing is not null then
    perform kefu.refuse('TRN-006', 'product', new.product_code,
      format('还有客服未通过产品培训：%s', missing),
      format('agents have not passed the product''s course: %s', replace(missing, '、', ', ')),
      '培训并考核合格后再上架', 'train and examine them, then release it');
  elsif new.agents = 0 then
    perform kefu.refuse('TRN-006', 'product', new.product_code,
      '范围内没有任何客服，无法确认产品知识', 'no agent is in scope, so nobody knows the product',
      '检查产品的部门和岗位', 'check the unit and posts of the product');
  end if;
  return new;
end
$$;
comment on function training.check_release() is
  'Refuses a release while an agent in scope has not passed, and names who (TRN-006).';
create or replace trigger product_release_checked before insert on training.product_release
for each row execute function training.check_release();
