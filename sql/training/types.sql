-- Kinds of courses, of reasons to miss them, and of missed exams (TRN-001 to TRN-007).
do $$
begin
  if to_regtype('training.course_kind') is null then
    create type training.course_kind as enum
      ('entry', 'safety', 'skill', 'customer', 'case', 'company', 'product', 'drill');
    comment on type training.course_kind is
      'entry: before work on the post; company: all staff of a shop; case: by real cases; drill: '
      'emergency plan and fire equipment.';
  end if;
  if to_regtype('training.excuse_kind') is null then
    create type training.excuse_kind as enum ('business', 'inability');
    comment on type training.excuse_kind is
      'Why missing a course is no absence: approved business, or proof of inability (TRN-005c).';
  end if;
  if to_regtype('training.exam_absence') is null then
    create type training.exam_absence as enum ('with_cause', 'without_cause');
    comment on type training.exam_absence is
      'How somebody missed an exam; only a cause opens the make-up (TRN-005d).';
  end if;
end
$$;
