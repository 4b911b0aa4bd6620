-- Fills a roster row from its template and keeps neighbouring punch windows apart.
create or replace function attendance.fill_roster() returns trigger
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  template attendance.shift_template;
  other record;
  midnight timestamptz := new.work_date::timestamp at time zone 'Asia/Shanghai';
  reach constant interval := interval '4 hours';
  middle timestamptz;
begin
  if new.starts_at is null or new.ends_at is null
    or tg_op = 'UPDATE' and new.shift_code <> old.shift_code then
    select * into template from attendance.shift_template t
    where t.shop_id = new.shop_id and t.code = new.shift_code and t.valid @> new.work_date;
    if template.code is null then
      raise exception 'shop % has no shift % on %', new.shop_id, new.shift_code, new.work_date
        using errcode = 'foreign_key_violation', constraint = 'roster_shift_code_known',
          hint = 'select code, valid from attendance.shift_template lists the shop''s shifts.';
    end if;
    new.starts_at := midnight + template.start_minute * interval '1 minute';
    new.ends_at := midnight + template.end_minute * interval '1 minute';
    new.break_minutes := template.break_minutes;
    new.day_share := template.day_share;
  end if;
  new.break_minutes := coalesce(new.break_minutes, 0);
  new.day_share := coalesce(new.day_share, 1);
  if new.starts_at < midnight or new.starts_at >= midnight + interval '1 day' then
    raise exception 'the shift of % starts on another day', new.work_date
      using errcode = 'check_violation', constraint = 'roster_starts_in_its_day';
  end if;

  new.midpoint := new.starts_at + (new.ends_at - new.starts_at) / 2;
  new.punch_from := new.starts_at - reach;
  new.punch_until := new.ends_at + reach;
  -- A neighbour nearer than twice the reach: the window ends in the middle of the gap.
  for other in
    select r.work_date, r.shift_no, r.starts_at, r.ends_at
    from attendance.roster r
    where r.shop_id = new.shop_id and r.employee_id = new.employee_id
      and r.work_date between new.work_date - 2 and new.work_date + 2
      and (r.work_date, r.shift_no) <> (new.work_date, new.shift_no)
      and (tg_op = 'INSERT' or (r.work_date, r.shift_no) <> (old.work_date, old.shift_no))
      and r.starts_at < new.ends_at + 2 * reach and r.ends_at > new.starts_at - 2 * reach
  loop
    if other.starts_at >= new.ends_at then
      middle := new.ends_at + (other.starts_at - new.ends_at) / 2;
      new.punch_until := least(new.punch_until, middle - interval '1 microsecond');
      update attendance.roster r
      set punch_from = greatest(r.punch_from, middle)
      where r.shop_id = new.shop_id and r.employee_id = new.employee_id
        and r.work_date = other.work_date and r.shift_no = other.shift_no;
    elsif other.ends_at <= new.starts_at then
      middle := other.ends_at + (new.starts_at - other.ends_at) / 2;
      new.punch_from := greatest(new.punch_from, middle);
      update attendance.roster r
      set punch_until = least(r.punch_until, middle - interval '1 microsecond')
      where r.shop_id = new.shop_id and r.employee_id = new.employee_id
        and r.work_date = other.work_date and r.shift_no = other.shift_no;
    end if;
  end loop;
  new.same_day := new.punch_from >= midnight and new.punch_until < midnight + interval '1 day';
  return new;
end
$$;
comment on function attendance.fill_roster() is
  'Times, punch window and midpoint of a roster row, and the windows of its neighbours.';

do $$
begin
  if not exists (select from pg_trigger where tgname = 'roster_fill'
    and tgrelid = 'attendance.roster'::regclass) then
    create trigger roster_fill
      before insert or update of work_date, shift_code, starts_at, ends_at on attendance.roster
      for each row execute function attendance.fill_roster();
  end if;
end
$$;
