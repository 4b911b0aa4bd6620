-- An assessment ends its course; a make-up follows an exam missed with cause, once (TRN-005d).
create or replace function training.check_result() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
  before record;
  makeups integer;
  -- Who may not write the row reads no policy either, and hears from row security below.
  may_write boolean := not row_security_active('training.result') or coalesce(
    new.unit_id = any (access.my_units('training', 'write', current_user)), false);
begin
  select s.course_code, s.stage, s.ends_on, c.kind, c.has_exam, c.pass_score into place
  from training.session s
  join training.course c on c.shop_id = s.shop_id and c.course_code = s.course_code
  where s.shop_id = new.shop_id and s.session_code = new.session_code;
  if place.course_code is null then
    return new;
  end if;
  if not place.has_exam then
    perform kefu.refuse('TRN-005d', 'session', new.session_code,
      '这门课程没有考核', 'this course has no assessment');
  end if;
  if new.held_on < place.ends_on then
    perform kefu.refuse(case place.kind when 'entry' then 'TRN-002a' else 'TRN-005d' end,
      'held_on', new.held_on::text,
      format('课程 %s 才结束，考核不能更早', place.ends_on),
      format('the course ends on %s and its assessment with it', place.ends_on));
  end if;
  new.course_code := place.course_code;
  new.stage := place.stage;
  if tg_op = 'INSERT' then
    if may_write and exists (select from training.result r where r.shop_id = new.shop_id
      and r.session_code = new.session_code and r.employee_id = new.employee_id
      and r.attempt = new.attempt)
    then
      perform kefu.refuse('TRN-005d', 'attempt', new.attempt::text,
        '这次考核已登记', 'this attempt is recorded already',
        '更正由客服部经理或店长作', 'a correction is made by the CS manager or shop manager');
    end if;
    new.pass_mark := coalesce(place.pass_score,
      (training.setting('training.pass_score', new.unit_id, new.held_on))::numeric);
    if new.pass_mark is null and may_write then
      perform policy.lookup('training.pass_score', new.unit_id, new.held_on);
    end if;
  else
    new.pass_mark := old.pass_mark;
  end if;
  if new.attempt > 1 then
    select r.score, r.absence, r.held_on into before
    from training.result r
    where r.shop_id = new.shop_id and r.session_code = new.session_code
      and r.employee_id = new.employee_id and r.attempt = new.attempt - 1;
    if before.score is null and before.absence is null then
      perform kefu.refuse('TRN-005d', 'attempt', new.attempt::text,
        '前一次考核没有登记', 'the attempt before is not recorded',
        '先登记缺考及原因', 'record the missed exam and its cause first');
    elsif before.score is not null then
      perform kefu.refuse('TRN-005f', 'attempt', new.attempt::text,
        format('已参加考核，成绩 %s 分；补考只给缺考的人', trim_scale(before.score)),
        format('the exam was taken with %s points; a make-up is for who missed it',
          trim_scale(before.score)),
        '不合格的重新培训', 'who failed is retrained: call the person to a new session');
    elsif before.absence = 'without_cause' then
      perform kefu.refuse('TRN-005d', 'attempt', new.attempt::text,
        '缺考没有正当原因，不能补考', 'the exam was missed without cause: there is no make-up',
        '原因有证明的，先更正缺考记录', 'with proof of a cause, have the record corrected first');
    elsif new.held_on < before.held_on then
      perform kefu.refuse('TRN-005d', 'held_on', new.held_on::text,
        format('补考不能早于 %s 的考核', before.held_on),
        format('the make-up cannot be before the exam of %s', before.held_on));
    end if;
    if new.attempt > 2 then
      makeups := (policy.lookup('training.makeup_limit', new.unit_id, new.held_on))::int;
      if new.attempt - 1 > makeups then
        perform kefu.refuse('TRN-005d', 'attempt', new.attempt::text,
          format('最多补考 %s 次', makeups), format('at most %s make-up exam', makeups),
          '缺席补考按零分计；重新培训', 'absence from it counts 0; the person is retrained');
      end if;
    end if;
  end if;
  return new;
end
$$;
comment on function training.check_result() is
  'Holds an attempt to its course, its day and the attempts before it (TRN-002a, TRN-005d, f).';
create or replace trigger result_checked before insert or update on training.result
for each row execute function training.check_result();
