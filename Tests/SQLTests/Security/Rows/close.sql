-- A computation, a seal and a delivery of every unit.
insert into close.computation (shop_id, month, unit_id, people, engine_version)
select shop_id, date '2030-01-01' + unit_id::int * interval '1 month', unit_id, 1, '1'
from org.unit;
do $$
declare place record; latest bytea; last_shop bigint;
begin
  for place in select shop_id, unit_id from org.unit order by shop_id, unit_id loop
    latest := case when last_shop = place.shop_id then latest end;
    last_shop := place.shop_id;
    insert into close.seal (shop_id, month, unit_id, input_hash, output_hash,
      previous_hash, seal_hash)
    values (place.shop_id, date '2010-01-01' + place.unit_id::int * interval '1 month',
      place.unit_id,
      sha256('in'), sha256('out'), latest, sha256(place.unit_id::text::bytea));
    latest := sha256(place.unit_id::text::bytea);
  end loop;
end $$;
insert into close.delivery (shop_id, month, login, report_name, format, unit_id, path, sha256)
select shop_id, '2026-08-01', (select min(login) from access.login), 'r' || unit_id, 'csv',
  unit_id,
  'a', sha256('a') from org.unit;
