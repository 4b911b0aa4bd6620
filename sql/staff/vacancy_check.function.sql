-- A vacancy is published once its request has passed every step of the unit's chain (EMP-004).
create or replace function staff.vacancy_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
begin
  select h.* into asked from staff.headcount h
  where h.shop_id = new.shop_id and h.headcount_id = new.headcount_id;
  if asked.request_id is null or asked.unit_id <> new.unit_id then
    perform kefu.refuse('EMP-004', 'headcount', asked.headcount_code,
      '增补单尚未提交审批', 'the request has not been submitted for approval',
      'kefu headcount submit 提交', 'submit it with kefu headcount submit');
  end if;
  perform approval.require_approved(new.shop_id, asked.request_id, array[
    policy.lookup('approval.headcount_chain', new.unit_id,
      (asked.drafted_at at time zone 'Asia/Shanghai')::date) #>> '{}']);
  return null;
end
$$;
comment on function staff.vacancy_check() is 'Publishes approved requests only (EMP-004).';

create or replace trigger vacancy_check after insert on staff.vacancy
  for each row execute function staff.vacancy_check();

-- No more people are taken than were asked for.
create or replace function staff.vacancy_filled_check() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
begin
  select h.headcount_code, h.places, h.filled, h.published_on into asked
  from staff.headcount h
  where h.shop_id = new.shop_id and h.headcount_id = new.headcount_id;
  if asked.filled > asked.places then
    perform kefu.refuse('EMP-004', 'headcount', asked.headcount_code,
      format('增补单只批准了 %s 人', asked.places),
      format('the request was approved for %s', asked.places),
      '另提一份增补单', 'ask for more with a new request');
  end if;
  return null;
end
$$;
comment on function staff.vacancy_filled_check() is 'Keeps to the approved number of places (EMP-004).';

create or replace trigger vacancy_filled_check after insert on staff.vacancy_filled
  for each row execute function staff.vacancy_filled_check();
