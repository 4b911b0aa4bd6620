-- Kinds of days: they class work and overtime (ATT-017b).
do $$
begin
  if to_regtype('calendar.day_type') is null then
    create type calendar.day_type as enum ('working', 'rest', 'statutory', 'makeup');
    comment on type calendar.day_type is
      'working: ordinary working day; rest: off day that is no statutory day; statutory: one of the '
      'days of the regulation (300 %); makeup: weekend day that is worked instead of an off day.';
  end if;
end
$$;
