-- For triggers of tables whose rows need an approved request: true, or KF006.
create or replace function approval.require_approved(
  of_shop_id bigint, of_request_id bigint, of_chains text[]
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_state record;
begin
  select s.state, s.chain_code, s.step_name_zh, s.step_name_en, c.rule_id into found_state
  from approval.state s
  join approval.chain c on c.chain_code = s.chain_code and c.version = s.version
  where s.shop_id = of_shop_id and s.request_id = of_request_id;
  if not found then
    return kefu.refuse('RBAC-007b', 'request_id', of_request_id::text,
      '没有已批准的申请', 'there is no approved request for it', '先申请并获批准', 'have it approved first');
  end if;
  if not found_state.chain_code = any (of_chains) then
    return kefu.refuse(found_state.rule_id, 'request_id', of_request_id::text,
      format('申请属于另一种审批（%s）', found_state.chain_code),
      format('the request is of another kind (%s)', found_state.chain_code),
      format('需要 %s 的申请', array_to_string(of_chains, ' 或 ')),
      format('a request of %s is needed', array_to_string(of_chains, ' or ')));
  end if;
  if found_state.state <> 'approved' then
    return kefu.refuse(found_state.rule_id, 'request_id', of_request_id::text,
      case found_state.state when 'pending' then format('申请还在等待%s', found_state.step_name_zh)
        when 'refused' then '申请已被驳回' else '申请已撤回' end,
      case found_state.state when 'pending' then format('the request waits for: %s', found_state.step_name_en)
        when 'refused' then 'the request was refused' else 'the request was withdrawn' end,
      '批准后再办理', 'go on when it is approved');
  end if;
  return true;
end
$$;
comment on function approval.require_approved(bigint, bigint, text[]) is
  'True where the request is of one of the chains and approved; KF006 otherwise (RBAC-007c).';
grant execute on function approval.require_approved(bigint, bigint, text[])
  to kefu_member, kefu_batch;
