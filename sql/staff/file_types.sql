-- Words of files, hiring and contracts.
do $$
begin
  if to_regtype('staff.education_level') is null then
    create type staff.education_level as enum ('none', 'primary', 'middle', 'high', 'vocational',
      'college', 'bachelor', 'master', 'doctor');
    comment on type staff.education_level is 'Completed education, the lower first (EMP-001a).';
  end if;
  if to_regtype('staff.certificate_kind') is null then
    create type staff.certificate_kind as enum
      ('health_check', 'qualification', 'education', 'permit', 'other');
    comment on type staff.certificate_kind is 'What a certificate proves (EMP-001a, EMP-002).';
  end if;
  if to_regtype('staff.verdict') is null then
    create type staff.verdict as enum ('passed', 'failed');
    comment on type staff.verdict is 'How an examination ended.';
  end if;
  if to_regtype('staff.selection_kind') is null then
    create type staff.selection_kind as enum
      ('medical', 'interview', 'background', 'written', 'skill_test');
    comment on type staff.selection_kind is
      'Steps before entry: examination, interview, background check, tests (EMP-002c, EMP-005).';
  end if;
  if to_regtype('staff.contract_party') is null then
    create type staff.contract_party as enum ('employer', 'employee');
    comment on type staff.contract_party is 'Who of the two gives notice (EMP-019).';
  end if;
end
$$;
-- Casts name them; default privileges took usage away from everybody.
grant usage on type staff.education_level, staff.certificate_kind, staff.verdict,
  staff.selection_kind, staff.contract_party to kefu_member, kefu_batch;
