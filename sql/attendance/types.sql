-- Kinds of the clock: directions, recorded times, anomalies and what was decided about them.
do $$
begin
  if to_regtype('attendance.direction') is null then
    create type attendance.direction as enum ('in', 'out');
    comment on type attendance.direction is 'What a punch says it is; many clocks do not say.';
  end if;
  if to_regtype('attendance.time_kind') is null then
    create type attendance.time_kind as enum (
      'personal_leave', 'sick_leave', 'annual_leave', 'marriage_leave', 'maternity_leave',
      'bereavement_leave', 'lieu_leave', 'business_outing', 'business_trip', 'overtime');
    comment on type attendance.time_kind is
      'Approved time of a day: leave (ATT-012 to ATT-015), day off in lieu and overtime (ATT-017), '
      'outing and trip (ATT-018).';
  end if;
  if to_regtype('attendance.anomaly') is null then
    create type attendance.anomaly as enum ('missing_in', 'missing_out', 'late', 'early', 'absent');
    comment on type attendance.anomaly is 'What is not as rostered on a day.';
  end if;
  if to_regtype('attendance.decision') is null then
    create type attendance.decision as enum ('excused', 'confirmed');
    comment on type attendance.decision is
      'excused: no consequence for the person; confirmed: it stands as recorded.';
  end if;
end
$$;
grant usage on type attendance.direction, attendance.time_kind, attendance.anomaly,
  attendance.decision to kefu_member, kefu_batch;
