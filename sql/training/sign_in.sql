-- The sign-in sheet of a day: who is not on it was absent (TRN-005c).
create table if not exists training.sign_in (
  shop_id bigint not null,
  session_code text not null,
  held_on date not null,
  employee_id bigint not null
    constraint sign_in_employee_fkey references staff.employee on delete restrict,
  unit_id bigint not null,
  signed_at timestamptz not null default now(),
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint sign_in_pkey primary key (shop_id, session_code, held_on, employee_id),
  constraint sign_in_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint sign_in_participant_fkey foreign key (shop_id, session_code, employee_id)
    references training.participant (shop_id, session_code, employee_id) on delete restrict,
  constraint sign_in_session_day_fkey foreign key (shop_id, session_code, held_on)
    references training.session_day (shop_id, session_code, held_on) on delete restrict,
  constraint sign_in_on_its_day check ((signed_at at time zone 'Asia/Shanghai')::date = held_on)
);
comment on table training.sign_in is 'Sign-ins of participants, kept by who leads the session.';
comment on column training.sign_in.unit_id is 'The person''s unit at that time.';
comment on column training.sign_in.signed_at is
  'When the person signed; after the start of the day''s meeting it is late, after its end refused.';
create index if not exists sign_in_unit_idx on training.sign_in (unit_id, held_on);
create index if not exists sign_in_employee_idx on training.sign_in (employee_id, held_on);
create index if not exists sign_in_shop_unit_idx on training.sign_in (shop_id, unit_id);
create index if not exists sign_in_participant_idx
  on training.sign_in (shop_id, session_code, employee_id);

create or replace function training.check_sign_in() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  ends_at timestamptz := (
    select d.ends_at from training.session_day d
    where d.shop_id = new.shop_id and d.session_code = new.session_code and d.held_on = new.held_on);
begin
  if new.signed_at > ends_at then
    perform kefu.refuse('TRN-005c', 'signed_at',
      to_char(new.signed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      format('培训已于 %s 结束，之后不能签到',
        to_char(ends_at at time zone 'Asia/Shanghai', 'HH24:MI')),
      format('the session ended at %s; nobody signs in after its end',
        to_char(ends_at at time zone 'Asia/Shanghai', 'HH24:MI')),
      '缺席有公事或证明的，由客服部经理登记免责',
      'a business reason or proof of inability is recorded by the CS manager as an excuse');
  end if;
  return new;
end
$$;
comment on function training.check_sign_in() is 'Refuses a sign-in after the end (TRN-005c).';
create or replace trigger sign_in_checked before insert or update of signed_at, held_on
on training.sign_in for each row execute function training.check_sign_in();
