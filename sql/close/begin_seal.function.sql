-- There is no way back from a seal: no update, no delete, no truncate, for nobody (REG-002b).
create or replace function close.refuse_unseal() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'a sealed month stays sealed' using errcode = 'KF001', constraint = 'seal_for_ever',
    hint = 'Correct it in an open month.';
end
$$;
comment on function close.refuse_unseal() is 'Trigger that keeps seals for ever.';

-- Sealing waits for writers of the shop that are under way, and they for it.
create or replace function close.begin_seal() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  latest bytea;
begin
  perform close.hold_shop(new.shop_id);
  insert into close.gate as g (shop_id, unit_id, seals) values (new.shop_id, new.unit_id, 1)
  on conflict (shop_id) do update set seals = g.seals + 1;
  select s.seal_hash into latest from close.seal s
  where s.shop_id = new.shop_id and not exists (
    select from close.seal n where n.shop_id = s.shop_id and n.previous_hash = s.seal_hash);
  if new.previous_hash is distinct from latest then
    raise exception 'the seal does not follow the shop''s latest seal'
      using errcode = 'check_violation', constraint = 'seal_follows_latest',
        hint = 'Read the latest seal after close.hold_shop and hash again.';
  end if;
  return new;
end
$$;
comment on function close.begin_seal() is 'Trigger: each seal of a shop follows the latest one; one sealer at a time.';

do $$
begin
  if not exists (select from pg_trigger where tgname = 'seal_for_ever'
    and tgrelid = 'close.seal'::regclass) then
    create trigger seal_begin before insert on close.seal
      for each row execute function close.begin_seal();
    create trigger seal_for_ever before update or delete on close.seal
      for each row execute function close.refuse_unseal();
    create trigger seal_for_ever_truncate before truncate on close.seal
      execute function close.refuse_unseal();
  end if;
end
$$;
