-- An outcome rests on a finished sign-off, on the score where the regime asks for one, and on the
-- limits of the probation; nothing of it can be skipped (EMP-010 to EMP-012).
create or replace function staff.check_outcome() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  p staff.probation;
  r approval.request;
  request_state text;
  due_on date;
begin
  select * into strict p from staff.probation b
  where b.shop_id = new.shop_id and b.employee_id = new.employee_id
    and b.entry_date = new.entry_date;
  select * into strict r from approval.request q
  where q.shop_id = new.shop_id and q.request_id = new.request_id;
  select s.state::text into request_state from approval.state s
  where s.shop_id = new.shop_id and s.request_id = new.request_id;
  if new.outcome_no <> 1 + (
    select count(*) from staff.probation_outcome o
    where o.shop_id = new.shop_id and o.employee_id = new.employee_id
      and o.entry_date = new.entry_date and o.outcome = 'extended'
      and o.outcome_no <> new.outcome_no)
  then
    perform kefu.refuse('EMP-012', 'outcome_no', new.outcome_no::text,
      '试用期已有结果，或序号不连续', 'the probation has ended, or the number does not follow');
  end if;
  if coalesce(r.about_employee_id, r.employee_id) <> new.employee_id then
    perform kefu.refuse('EMP-012', 'request_id', new.request_id::text,
      '该审批是另一个人的', 'the request is about somebody else');
  end if;
  if not (r.chain_code = p.chain_code
    or (new.outcome = 'extended' and r.chain_code = 'PROBATION_EXTENSION')
    or (new.outcome = 'dismissed' and r.chain_code = 'TRIAL_DISMISSAL'))
  then
    perform kefu.refuse('EMP-012', 'request_id', r.chain_code,
      '这种结果需要转正审批', 'this outcome needs the conversion sign-off');
  end if;
  -- What the sign-off refuses may end in an extension or a dismissal; nothing else may.
  if not coalesce(request_state = 'approved'
    or (request_state = 'refused' and new.outcome <> 'approved' and r.chain_code = p.chain_code),
    false)
  then
    perform kefu.refuse('EMP-012', 'request_id', coalesce(request_state, 'unknown'),
      '审批步骤没有走完，不能登记结果', 'the sign-off has steps left; none can be skipped',
      'kefu approval show 显示在等谁', 'kefu approval show says who has to decide');
  end if;
  select coalesce(max(o.effective_on) filter (where o.outcome_no <> new.outcome_no), p.natural_on)
  into due_on
  from staff.probation_outcome o
  where o.shop_id = p.shop_id and o.employee_id = p.employee_id and o.entry_date = p.entry_date;
  if new.outcome = 'extended' and new.effective_on <= due_on then
    perform kefu.refuse('EMP-010b', 'effective_on', new.effective_on::text,
      format('延长后的转正日须晚于 %s', due_on),
      format('an extension ends after %s', due_on));
  elsif new.outcome = 'dismissed' and new.effective_on < new.entry_date then
    perform kefu.refuse('EMP-012', 'effective_on', new.effective_on::text,
      '停止试用的日期在入职之前', 'a trial ends after it began');
  elsif new.outcome = 'approved' then
    perform staff.check_conversion(new, p, due_on);
  end if;
  return null;
end
$$;
comment on function staff.check_outcome() is
  'Refuses an outcome that its sign-off does not carry (EMP-012).';

-- Whether a person may be converted: score, limits and day (EMP-010a, EMP-010b, EMP-011b).
create or replace function staff.check_conversion(
  outcome staff.probation_outcome, p staff.probation, due_on date
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  a staff.conversion_assessment;
  over record;
begin
  if p.is_scored then
    select * into a from staff.conversion_assessment c
    where c.shop_id = outcome.shop_id and c.request_id = outcome.request_id;
    if a.shop_id is null then
      perform kefu.refuse('EMP-011a', 'composite', null,
        '还没有综合评分', 'the composite score is missing',
        'kefu probation score 计算并保存', 'kefu probation score computes and stores it');
    end if;
    if a.band = 'REJECT' or (a.band = 'EXTEND' and not a.needs_review) then
      perform kefu.refuse('EMP-011b', 'composite', a.composite::text,
        format('综合分 %s 属于 %s，不能转正', a.composite, a.band),
        format('a score of %s is %s: no conversion', a.composite, a.band),
        '登记延期或不录用', 'record an extension or a dismissal');
    end if;
    if a.needs_review and outcome.review_reason is null then
      perform kefu.refuse('EMP-011b', 'review_reason', null,
        format('综合分 %s 须由经理复核', a.composite),
        format('a score of %s is for a manager to review', a.composite),
        '写明复核理由', 'give the reason of the review');
    end if;
  end if;
  select string_agg(format('%s %s/%s', c.counter, c.happened, c.allowed), ', ') as text into over
  from staff.probation_counts(p.shop_id, p.employee_id, p.entry_date,
    least(outcome.effective_on, access.today())) c
  where c.is_over;
  if over.text is not null and outcome.review_reason is null then
    perform kefu.refuse('EMP-010b', 'review_reason', over.text,
      '试用期超过限额，不能凭评分转正', 'limits of the probation are passed: the score converts nobody',
      '延期，或由经理写明复核理由', 'extend it, or give a manager''s reason');
  end if;
  if outcome.effective_on < due_on then
    if p.earliest_on is null or outcome.effective_on < p.earliest_on then
      perform kefu.refuse('EMP-010a', 'effective_on', outcome.effective_on::text,
        '早于可转正的日期', 'earlier than conversion may be',
        format('最早 %s', coalesce(p.earliest_on, due_on)),
        format('not before %s', coalesce(p.earliest_on, due_on)));
    elsif p.is_scored and a.band is distinct from 'EARLY' then
      perform kefu.refuse('EMP-011b', 'effective_on', outcome.effective_on::text,
        format('综合分 %s 不够提前转正', a.composite),
        format('a score of %s is none for early conversion', a.composite),
        format('%s 转正', due_on), format('convert on %s', due_on));
    end if;
  end if;
end
$$;
comment on function staff.check_conversion(staff.probation_outcome, staff.probation, date) is
  'Refuses a conversion against score, limits or day (EMP-010, EMP-011b).';
grant execute on function staff.check_conversion(staff.probation_outcome, staff.probation, date)
  to kefu_member, kefu_batch;

drop trigger if exists probation_outcome_sound on staff.probation_outcome;
create constraint trigger probation_outcome_sound after insert on staff.probation_outcome
  for each row execute function staff.check_outcome();
