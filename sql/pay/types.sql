-- Kinds of pay runs.
do $$
begin
  if to_regtype('pay.run_kind') is null then
    create type pay.run_kind as enum ('regular', 'final', 'year_end');
    comment on type pay.run_kind is
      'regular: the month''s run; final: settlement on leaving; year_end: the year''s bonus.';
  end if;
end
$$;
grant usage on type pay.run_kind to kefu_member, kefu_batch;
