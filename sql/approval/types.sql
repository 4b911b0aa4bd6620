-- Who decides a step, and how it can end.
do $$
begin
  if to_regtype('approval.role') is null then
    create type approval.role as enum ('HEAD', 'NEXT_HEAD', 'POST');
    comment on type approval.role is
      'HEAD: nearest head above the applicant; NEXT_HEAD: the head above that one; POST: by post.';
  end if;
  if to_regtype('approval.outcome') is null then
    create type approval.outcome as enum ('approved', 'refused', 'withdrawn');
    comment on type approval.outcome is 'What a decision says; withdrawn is the applicant''s own.';
  end if;
end
$$;
-- Casts and calls name them; default privileges took usage away from everybody.
grant usage on type approval.role, approval.outcome to kefu_member, kefu_batch;
