-- The steps of a regime's life as one call each, for the command line: a draft, its consultation,
-- its adoption and publication, acknowledgements, reviews. Rules stand on the tables.

-- The version that a person means: by code, place and number; without a number the newest.
create or replace function policy.find_version(
  of_code text, shop_code text default null, unit_code text default null,
  of_number integer default null, only_published boolean default false
) returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_id bigint;
  places bigint;
begin
  if not exists (select from policy.regime r where r.regime_code = of_code) then
    perform kefu.refuse('REG-001a', 'regime', of_code, '没有这个制度', 'there is no such regime',
      'kefu regime list --all 列出编码', 'kefu regime list --all shows the codes');
  end if;
  select count(distinct (v.scope, v.covers_unit_id)),
    (array_agg(v.version_id order by v.version_no desc))[1]
  into places, found_id
  from policy.regime_version v
  left join org.shop s on s.shop_id = v.shop_id
  left join org.unit u on u.unit_id = v.unit_id
  left join org.unit c on c.unit_id = v.covers_unit_id
  where v.regime_code = of_code and (shop_code is null or s.code = shop_code)
    and (unit_code is null or unit_code in (u.code, c.code))
    and (of_number is null or v.version_no = of_number)
    and (not only_published or exists (
      select from policy.publication p
      where p.shop_id = v.shop_id and p.version_id = v.version_id));
  if found_id is null then
    perform kefu.refuse('REG-001a', 'regime', of_code, '您看不到该制度的任何版本',
      'no version of this regime is visible to you', 'kefu regime list 列出版本',
      'kefu regime list shows the versions');
  elsif places > 1 then
    perform kefu.refuse('REG-001a', 'regime', of_code, '该制度在多处有版本，请写明地点',
      'this regime has versions of several places', '用 --shop 与 --unit 写明',
      'name the place with --shop and --unit');
  end if;
  return found_id;
end
$$;
comment on function policy.find_version(text, text, text, integer, boolean) is
  'Key of the version that code, place and number name; KF006 for none or several places.';

-- The caller's employee and where he works now; an error for who is nobody.
create or replace function policy.myself()
returns table (employee_id bigint, shop_id bigint, unit_id bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select a.employee_id, a.shop_id, a.unit_id from org.assignment a
    where a.employee_id = access.me(current_user) and a.is_primary and a.valid @> access.today();
  if not found then
    raise exception 'login % belongs to nobody in service', current_user
      using errcode = 'KF004', hint = 'Log in as the person who acts.';
  end if;
end
$$;
comment on function policy.myself() is 'The caller with shop and unit of today; KF004 for no person.';

create or replace function policy.draft_regime(
  of_code text, shop_code text, unit_code text, covers_code text, whole_company boolean,
  title_zh text, title_en text, issuing_unit text, introduction text, provisions text,
  reviewer_no text default null, approver_no text default null, reason text default null
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  author record;
  place record;
  covers bigint;
  wide policy.scope;
  amended policy.regime_version;
  drafted bigint;
begin
  select * into author from policy.myself();
  if not exists (select from policy.regime r where r.regime_code = of_code) then
    perform kefu.refuse('REG-001a', 'regime', of_code, '没有这个制度', 'there is no such regime',
      'kefu regime list --all 列出编码', 'kefu regime list --all shows the codes');
  end if;
  if (of_code = any (access.my_regimes(current_user))) is not true then
    perform kefu.refuse('RBAC-004a', 'regime', of_code,
      '该制度由指定岗位制定与维护', 'this regime is kept by the posts named for it',
      'kefu regime list --all 列出负责岗位', 'kefu regime list --all names the posts that keep it');
  end if;
  select * into place from policy.place(null, shop_code, unit_code);
  wide := case when whole_company then 'company' when place.scope = 'shop' then 'shop'
    else 'unit' end;
  perform policy.require_right('regime', 'write', place.unit_id);
  covers := place.unit_id;
  if covers_code is not null then
    select p.unit_id into covers from policy.place(null, shop_code, covers_code) p;
    wide := 'unit';
  end if;
  select v.* into amended from policy.regime_version v
  where v.regime_code = of_code and v.scope = wide and v.covers_unit_id = covers
  order by v.version_no desc limit 1;
  if found and reason is null then
    perform kefu.refuse('REG-003c', 'version', amended.version_no::text,
      '该制度已有版本，修订须说明原因', 'this regime has a version; an amendment says why',
      'kefu regime amend --reason 原因', 'kefu regime amend --reason WHY');
  elsif not found and reason is not null then
    perform kefu.refuse('REG-003c', 'version', null, '没有可修订的版本', 'there is no version to amend',
      'kefu regime draft 起草第一版', 'draft the first with kefu regime draft');
  end if;
  insert into policy.regime_version (company_id, shop_id, unit_id, scope, covers_unit_id,
    regime_code, version_no, title_zh, title_en, issuing_unit, author_employee_id,
    reviewer_employee_id, approver_employee_id, introduction, provisions, amends_version_id,
    amendment_reason)
  select place.company_id, place.shop_id, place.unit_id, wide, covers, of_code,
    coalesce(amended.version_no, 0) + 1,
    coalesce(title_zh, amended.title_zh, r.title_zh), coalesce(title_en, amended.title_en, r.title_en),
    coalesce(issuing_unit, amended.issuing_unit, u.name_zh), author.employee_id,
    case when reviewer_no is null then amended.reviewer_employee_id
      else policy.employee_named(place.company_id, reviewer_no) end,
    case when approver_no is null then amended.approver_employee_id
      else policy.employee_named(place.company_id, approver_no) end,
    coalesce(introduction, amended.introduction), coalesce(provisions, amended.provisions),
    amended.version_id, reason
  from policy.regime r, org.unit u
  where r.regime_code = of_code and u.unit_id = place.unit_id
  returning version_id into drafted;
  -- An amendment begins with the text that it amends.
  insert into policy.regime_section (shop_id, version_id, chapter_no, section_no, unit_id,
    part_code, title_zh, title_en, body)
  select s.shop_id, drafted, s.chapter_no, s.section_no, place.unit_id, s.part_code, s.title_zh,
    s.title_en, s.body
  from policy.regime_section s
  where s.shop_id = amended.shop_id and s.version_id = amended.version_id;
  return drafted;
end
$$;
comment on function policy.draft_regime(text, text, text, text, boolean, text, text, text, text, text,
  text, text, text) is 'Drafts the first or, with a reason, the next version of a regime (REG-001a, REG-003c).';

create or replace function policy.employee_named(of_company_id bigint, no text) returns bigint
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  person bigint := (select e.employee_id from staff.employee e
    where e.company_id = of_company_id and e.employee_no = no);
begin
  if person is null then
    perform kefu.refuse('EMP-001a', 'employee_no', no, '没有这名员工，或您无权查看',
      'there is no such employee, or none that you may see');
  end if;
  return person;
end
$$;
comment on function policy.employee_named(bigint, text) is
  'Key of the employee with a number; KF006 for none.';

create or replace function policy.write_section(
  of_version_id bigint, of_chapter integer, of_section integer, part text, heading_zh text,
  heading_en text, text_body text
) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select policy.require_right('regime', 'write', v.unit_id)
  from policy.regime_version v where v.version_id = of_version_id;
  insert into policy.regime_section (shop_id, version_id, chapter_no, section_no, unit_id,
    part_code, title_zh, title_en, body)
  select v.shop_id, v.version_id, of_chapter, of_section, v.unit_id, part, heading_zh, heading_en,
    coalesce(text_body, '')
  from policy.regime_version v where v.version_id = of_version_id
  on conflict on constraint regime_section_pkey do update
  set part_code = excluded.part_code, title_zh = excluded.title_zh, title_en = excluded.title_en,
    body = excluded.body
$$;
comment on function policy.write_section(bigint, integer, integer, text, text, text, text) is
  'Writes a chapter (section 0) or section of a draft (REG-001a).';

create or replace function policy.consult(of_version_id bigint, last_day date) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select policy.require_right('regime', 'write', v.unit_id)
  from policy.regime_version v where v.version_id = of_version_id;
  insert into policy.consultation (shop_id, version_id, round_no, unit_id, opens_on, closes_on)
  select v.shop_id, v.version_id,
    1 + (select count(*) from policy.consultation c
      where c.shop_id = v.shop_id and c.version_id = v.version_id),
    v.unit_id, access.today(), last_day
  from policy.regime_version v where v.version_id = of_version_id
$$;
comment on function policy.consult(bigint, date) is 'Opens a consultation until a day (REG-003a).';

create or replace function policy.give_opinion(of_version_id bigint, words text) returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  insert into policy.opinion (shop_id, version_id, unit_id, employee_id, opinion)
  select m.shop_id, of_version_id, m.unit_id, m.employee_id, words from policy.myself() m
$$;
comment on function policy.give_opinion(bigint, text) is 'Gives the caller''s opinion on a draft (REG-003a).';

create or replace function policy.settle_opinion(of_opinion_id bigint, decided text, why text)
returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  given record;
begin
  select o.*, e.name_zh into given from policy.opinion o
  join staff.employee e on e.employee_id = o.employee_id
  where o.opinion_id = of_opinion_id;
  if not found then
    perform kefu.refuse('REG-003a', 'opinion', of_opinion_id::text, '没有这条意见，或您无权查看',
      'there is no such opinion, or none that you may see', 'kefu regime opinions 列出编号',
      'kefu regime opinions shows the numbers');
  end if;
  perform policy.require_right('regime_opinion', 'write', given.unit_id);
  insert into policy.disposition (shop_id, opinion_id, unit_id, employee_id, outcome, note)
  values (given.shop_id, given.opinion_id, given.unit_id, given.employee_id, decided, why);
  return given.name_zh;
end
$$;
comment on function policy.settle_opinion(bigint, text, text) is
  'Gives an opinion its disposition; returns whose it was (REG-003a).';

create or replace function policy.adopt(of_version_id bigint) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  draft policy.regime_version;
  chain text;
begin
  select * into draft from policy.regime_version v where v.version_id = of_version_id;
  select r.chain_code into chain from policy.regime_rule r
  where r.regime_code = draft.regime_code;
  perform policy.require_consulted(of_version_id, access.today());
  return approval.submit(chain, draft.unit_id,
    format('制度 %s《%s》第 %s 版', draft.regime_code, draft.title_zh, draft.version_no),
    format('regime %s "%s", version %s', draft.regime_code, draft.title_en, draft.version_no),
    'policy.regime_version', of_version_id, null, '{}');
end
$$;
comment on function policy.adopt(bigint) is
  'Submits a version to the approval that the regime names; returns the request (REG-003c).';

create or replace function policy.publish_regime(of_version_id bigint, from_day date, to_day date)
returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  draft policy.regime_version;
  request bigint;
begin
  select * into draft from policy.regime_version v where v.version_id = of_version_id;
  select max(q.request_id) into request from approval.request q
  where q.shop_id = draft.shop_id and q.subject = 'policy.regime_version'
    and q.subject_id = of_version_id;
  perform policy.require_right('regime', 'write', draft.unit_id);
  if request is null then
    perform kefu.refuse('REG-003c', 'version', draft.version_no::text,
      '该版本尚未提交审批', 'this version was not submitted for approval',
      'kefu regime adopt 提交审批', 'submit it with kefu regime adopt');
  end if;
  insert into policy.publication (shop_id, version_id, unit_id, request_id, effective_from,
    effective_to)
  values (draft.shop_id, of_version_id, draft.unit_id, request, from_day, to_day);
end
$$;
comment on function policy.publish_regime(bigint, date, date) is
  'Publishes an approved version from a day on (REG-003b, REG-003c).';

create or replace function policy.acknowledge(of_version_id bigint) returns boolean
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  done integer;
begin
  insert into policy.acknowledgement (shop_id, version_id, employee_id, unit_id)
  select m.shop_id, of_version_id, m.employee_id, m.unit_id from policy.myself() m
  on conflict do nothing;
  get diagnostics done = row_count;
  return done > 0;
end
$$;
comment on function policy.acknowledge(bigint) is
  'Acknowledges a version for the caller; false where he had already (REG-003b).';

create or replace function policy.review(of_version_id bigint, decided text, words text, on_day date)
returns void
language sql volatile
set search_path = pg_catalog, pg_temp
as $$
  select policy.require_right('regime', 'write', v.unit_id)
  from policy.regime_version v where v.version_id = of_version_id;
  insert into policy.regime_review (shop_id, version_id, unit_id, reviewed_on, outcome, note)
  select v.shop_id, v.version_id, v.unit_id, on_day, decided, words
  from policy.regime_version v where v.version_id = of_version_id
$$;
comment on function policy.review(bigint, text, text, date) is 'Records a review of a version (REG-003d).';

grant execute on function policy.find_version(text, text, text, integer, boolean), policy.myself(),
  policy.draft_regime(text, text, text, text, boolean, text, text, text, text, text, text, text, text),
  policy.employee_named(bigint, text),
  policy.write_section(bigint, integer, integer, text, text, text, text),
  policy.consult(bigint, date), policy.give_opinion(bigint, text),
  policy.settle_opinion(bigint, text, text), policy.adopt(bigint),
  policy.publish_regime(bigint, date, date), policy.acknowledge(bigint),
  policy.review(bigint, text, text, date)
  to kefu_member, kefu_batch;
