-- Holds a decision to its chain, whoever writes it: in order, by the prescribed role or its delegate,
-- never by the applicant or the person concerned, with reason and details (RBAC-007b, RBAC-007c).
create or replace function approval.check_decision() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
  step record;
  decider record;
  missing text;
  person text;
  holders_zh text;
  holders_en text;
  on_day date := (new.decided_at at time zone 'Asia/Shanghai')::date;
begin
  select s.*, c.rule_id into asked
  from approval.state s
  join approval.chain c on c.chain_code = s.chain_code and c.version = s.version
  where s.request_id = new.request_id and s.shop_id = coalesce(new.shop_id, s.shop_id);
  if not found then
    perform kefu.refuse('RBAC-007b', 'request_id', new.request_id::text,
      '没有这项申请，或您看不到它', 'there is no such request, or you may not see it',
      'kefu approval inbox 列出待您审批的申请', 'kefu approval inbox lists what waits for you');
  end if;
  new.shop_id := asked.shop_id;
  new.unit_id := asked.unit_id;
  new.employee_id := coalesce(new.employee_id, access.me(current_user));
  person := (select e.employee_no from staff.employee e where e.employee_id = new.employee_id);
  new.step_no := coalesce(new.step_no, asked.step_no);
  new.on_behalf_of := null;
  new.post_code := null;

  if asked.state <> 'pending' then
    perform kefu.refuse('RBAC-007c', 'request_id', new.request_id::text,
      '申请已经结束', 'the request has ended already', '需要时另行申请', 'make a new request where needed');
  end if;
  if new.step_no <> asked.step_no then
    perform kefu.refuse('RBAC-007c', 'step_no', new.step_no::text,
      format('现在应审批第 %s 步（%s）', asked.step_no, asked.step_name_zh),
      format('step %s (%s) is to be decided now', asked.step_no, asked.step_name_en),
      '按规定的顺序审批', 'decide in the prescribed order');
  end if;
  if new.decision <> 'approved' and coalesce(btrim(new.reason), '') = '' then
    perform kefu.refuse(asked.rule_id, 'reason', null,
      '驳回或撤回要写理由', 'a refusal or withdrawal needs a reason', '加 --reason', 'add --reason');
  end if;

  if new.decision = 'withdrawn' then
    if new.employee_id is distinct from asked.employee_id then
      perform kefu.refuse('RBAC-007b', 'employee_id', person,
        '只有申请人可以撤回', 'only the applicant withdraws a request', null, null);
    end if;
    return new;
  end if;
  if new.employee_id = asked.employee_id then
    perform kefu.refuse('RBAC-007b', 'employee_id', person,
      '申请人不能审批自己的申请', 'the applicant never decides on his own request',
      '由其上级或授权人审批', 'his superior or a delegate decides');
  end if;
  if new.employee_id = asked.about_employee_id then
    perform kefu.refuse('RBAC-007b', 'employee_id', person,
      '当事人不能审批与自己有关的申请', 'the person concerned never decides',
      '由其上级或授权人审批', 'his superior or a delegate decides');
  end if;

  select s.* into step
  from approval.chain_step s
  where s.chain_code = asked.chain_code and s.version = asked.version
    and s.step_no = asked.step_no;
  select d.* into decider
  from access.deciders(asked.unit_id, asked.employee_id, asked.about_employee_id, step.role,
    step.post_codes, asked.chain_code, on_day) d
  where d.employee_id = new.employee_id
  -- A right of one's own comes before a delegated one.
  order by d.on_behalf_of nulls first limit 1;
  if not found then
    select string_agg(distinct approval.known_as(d.employee_id, d.post_code, 'zh'), '、'),
      string_agg(distinct approval.known_as(d.employee_id, d.post_code, 'en'), ', ')
    into holders_zh, holders_en
    from access.deciders(asked.unit_id, asked.employee_id, asked.about_employee_id, step.role,
      step.post_codes, asked.chain_code, on_day) d;
    raise exception 'step % (%) is decided by %', step.step_no, step.name_en,
        case when step.role = 'POST' then array_to_string(step.post_codes, ' or ')
          when step.role = 'HEAD' then 'the head of the unit'
          else 'the head above the head of the unit' end
      using errcode = 'KF004', constraint = 'RBAC-007c', column = 'employee_id',
        detail = format('第 %s 步（%s）由 %s 审批', step.step_no, step.name_zh,
          case when step.role = 'POST' then array_to_string(step.post_codes, ' 或 ')
            when step.role = 'HEAD' then '部门负责人' else '部门负责人的上级' end)
          || E'\n' || coalesce('现在可审批的人：' || holders_zh, '现在没有人可以审批'),
        hint = coalesce('Who may decide now: ' || holders_en, 'Nobody may decide now.');
  end if;
  new.on_behalf_of := decider.on_behalf_of;
  new.post_code := decider.post_code;

  if new.decision = 'approved' then
    select string_agg(k.key, ', ') into missing
    from unnest(step.required_details) k (key)
    where coalesce(btrim(new.details ->> k.key), '') = '';
    if missing is not null then
      perform kefu.refuse(asked.rule_id, split_part(missing, ', ', 1), null,
        format('第 %s 步（%s）须写明 %s', step.step_no, step.name_zh, missing),
        format('step %s (%s) must state %s', step.step_no, step.name_en, missing),
        '加 --detail 名称=值', 'add --detail NAME=VALUE');
    end if;
  end if;
  return new;
end
$$;
comment on function approval.check_decision() is
  'Refuses decisions out of order, by the wrong person or without what they must state (RBAC-007).';

drop trigger if exists decision_check on approval.decision;
create trigger decision_check before insert on approval.decision
  for each row execute function approval.check_decision();
