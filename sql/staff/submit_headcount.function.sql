-- Sends a draft on its way: the chain is the one that the policy names for the unit (EMP-004).
create or replace function staff.submit_headcount(of_shop_id bigint, of_headcount_id bigint)
returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
begin
  select h.*, p.name_zh, p.name_en into asked
  from staff.headcount h join org.post p on p.post_code = h.post_code
  where h.shop_id = of_shop_id and h.headcount_id = of_headcount_id;
  if asked.headcount_id is null then
    perform kefu.refuse('EMP-004', 'headcount', of_headcount_id::text,
      '没有这份增补单，或不在您的范围内', 'there is no such request, or it lies outside your scope');
  end if;
  if asked.state not in ('draft', 'withdrawn') then
    perform kefu.refuse('EMP-004', 'headcount', asked.headcount_code,
      '增补单已提交', 'the request has been submitted already',
      '另填一份：kefu headcount request', 'write a new one: kefu headcount request');
  end if;
  return approval.submit(
    policy.lookup('approval.headcount_chain', asked.unit_id, access.today()) #>> '{}',
    asked.unit_id,
    format('人才增补 %s：%s %s 人', asked.headcount_code, asked.name_zh, asked.places),
    format('headcount %s: %s x %s', asked.headcount_code, asked.name_en, asked.places),
    'staff.headcount_request', of_headcount_id, null,
    jsonb_build_object('post', asked.post_code, 'places', asked.places,
      'wanted_from', asked.wanted_from, 'requirements', asked.requirements,
      'reason', asked.reason));
end
$$;
comment on function staff.submit_headcount(bigint, bigint) is
  'Submits a draft for approval; returns the number of the approval request (EMP-004).';
grant execute on function staff.submit_headcount(bigint, bigint) to kefu_member, kefu_batch;
