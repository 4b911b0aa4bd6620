-- What single cells mean; null for what means nothing of the kind.
create or replace function staging.whole(given text, most integer) returns smallint
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case when given ~ '^[1-9]\d{0,3}$' and given::integer <= most then given::smallint end
$$;
comment on function staging.whole(text, integer) is 'A whole number from 1 to most; null otherwise.';

create or replace function staging.name(given text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select btrim(regexp_replace(given, '[\s　]+', ' ', 'g'))
$$;
comment on function staging.name(text) is
  'A name with single blanks between its parts and none at its ends.';

create or replace function staging.answer(given text) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case
    when given in ('yes', 'y', 'true', 't', '1', '是') then true
    when given in ('no', 'n', 'false', 'f', '0', '否') then false end
$$;
comment on function staging.answer(text) is 'Yes or no from a text in lower case; null otherwise.';

-- 1,234.50, or 1.234,50 where the map says that decimals follow a comma; more decimals than asked
-- for are no number here, since nobody rounds a file in silence.
create or replace function staging.amount(given text, decimal_comma boolean, decimals integer)
returns numeric
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case when n.plain ~ '^\d{1,12}(\.\d+)?$' and length(split_part(n.plain, '.', 2)) <= decimals
    then n.plain::numeric end
  from (
    select case
      when decimal_comma and given ~ '^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$'
        then replace(replace(given, '.', ''), ',', '.')
      when not decimal_comma and given ~ '^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$'
        then replace(given, ',', '') end as plain
  ) n
$$;
comment on function staging.amount(text, boolean, integer) is
  'A number of at most so many decimals, not negative; null otherwise.';

-- A person's unit of a day: that of the post held, else the one of now in that shop, else that of the
-- last employment there; null for who never served there.
create or replace function staging.unit_of(
  of_shop_id bigint, post_unit_id bigint, home_shop_id bigint,
  home_unit_id bigint, service_unit_id bigint
) returns bigint
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(post_unit_id, case when home_shop_id = of_shop_id then home_unit_id end,
    service_unit_id)
$$;
comment on function staging.unit_of(bigint, bigint, bigint, bigint, bigint) is
  'The unit to which a record of a person in a shop belongs.';

-- The unit of each person's last employment in each shop that the caller may see.
create or replace function staging.last_service()
returns table (shop_id bigint, employee_id bigint, unit_id bigint)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (m.shop_id, m.employee_id) m.shop_id, m.employee_id, m.unit_id
  from staff.employment m order by m.shop_id, m.employee_id, m.entry_date desc
$$;
comment on function staging.last_service() is 'Where each person of a shop served last.';
grant execute on function staging.whole(text, integer), staging.answer(text), staging.name(text),
  staging.amount(text, boolean, integer), staging.last_service(),
  staging.unit_of(bigint, bigint, bigint, bigint, bigint) to kefu_member, kefu_batch;
