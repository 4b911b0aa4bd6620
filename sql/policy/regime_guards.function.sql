-- What holds for regimes whoever writes (REG-003).

-- A version can be adopted once staff were consulted and every opinion has its disposition.
create or replace function policy.require_consulted(of_version_id bigint, on_day date) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  last_day date := (select max(c.closes_on) from policy.consultation c
    where c.version_id = of_version_id);
  undecided bigint;
begin
  if last_day is null then
    perform kefu.refuse('REG-003a', 'consultation', null,
      '该版本尚未征求意见', 'staff have not been consulted on this version',
      'kefu regime consult 开启征求意见', 'open a round with kefu regime consult');
  elsif last_day >= on_day then
    perform kefu.refuse('REG-003a', 'closes_on', last_day::text,
      '征求意见尚未结束', 'the consultation is still open',
      '截止日之后再提交', 'submit it after the last day');
  end if;
  select count(*) into undecided
  from policy.opinion o
  where o.version_id = of_version_id and not exists (
    select from policy.disposition d
    where d.shop_id = o.shop_id and d.opinion_id = o.opinion_id);
  if undecided > 0 then
    perform kefu.refuse('REG-003a', 'disposition', undecided::text,
      '仍有意见没有处理结果', 'opinions are still without a disposition',
      'kefu regime opinions 列出意见，kefu regime settle 处理', 'see kefu regime opinions and settle');
  end if;
end
$$;
comment on function policy.require_consulted(bigint, date) is
  'Refuses a version before its consultation has ended with dispositions (REG-003a).';
grant execute on function policy.require_consulted(bigint, date) to kefu_member, kefu_batch;

create or replace function policy.publication_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  published policy.regime_version;
  chain text;
begin
  select * into published from policy.regime_version v where v.version_id = new.version_id;
  if published.unit_id <> new.unit_id then
    perform kefu.refuse('REG-001a', 'unit',
      (select u.code from org.unit u where u.unit_id = new.unit_id),
      '公布的部门与版本不符', 'the unit is not the one that keeps the version');
  end if;
  -- A regime of the company stands at the head office, one of a shop at its root, one of a unit
  -- above, at or below the unit that keeps it.
  if not exists (
    select from org.shop s
    where s.shop_id = published.shop_id
      and (published.scope = 'unit' or s.unit_id = published.covers_unit_id)
      and (published.scope <> 'company'
        or s.kind = 'head_office' and published.unit_id = published.covers_unit_id)
      and (published.scope <> 'unit'
        or published.covers_unit_id in (select a.unit_id from org.ancestors(published.unit_id, new.effective_from) a)
        or published.unit_id in (select a.unit_id from org.ancestors(published.covers_unit_id, new.effective_from) a))
  ) then
    perform kefu.refuse('REG-001a', 'covers_unit_id', published.scope::text,
      '适用范围与制度所在部门不符', 'the scope does not fit the unit that keeps the regime');
  end if;
  if new.request_id is null then
    return null;
  end if;
  select r.chain_code into chain from policy.regime_rule r
  where r.regime_code = published.regime_code;
  if not exists (
    select from approval.request q
    where q.shop_id = new.shop_id and q.request_id = new.request_id
      and q.subject = 'policy.regime_version' and q.subject_id = new.version_id
  ) then
    perform kefu.refuse('REG-003c', 'request_id', new.request_id::text,
      '该审批不是针对此版本的', 'the request is not about this version');
  end if;
  perform approval.require_approved(new.shop_id, new.request_id, array[chain]);
  perform policy.require_consulted(new.version_id, access.today());
  if new.effective_from < access.today() then
    perform kefu.refuse('REG-003c', 'effective_from', new.effective_from::text,
      '制度批准后方可执行，不能追溯生效', 'a regime runs after its approval, not before',
      '从今天或以后的日期起执行', 'let it begin today or later');
  end if;
  return null;
end
$$;
comment on function policy.publication_check() is
  'Refuses to publish what the named approver has not approved, or for the past (REG-003c).';

drop trigger if exists publication_approved on policy.publication;
-- After the row: who may not publish there at all is told that first.
create constraint trigger publication_approved after insert or update on policy.publication
  for each row execute function policy.publication_check();

create or replace function policy.section_freeze() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  touched record;
begin
  for touched in
    select case when tg_op = 'DELETE' then old.version_id else new.version_id end as version_id
    union
    select case when tg_op = 'INSERT' then new.version_id else old.version_id end
  loop
    if exists (select from policy.publication p where p.version_id = touched.version_id)
      or exists (
        select from approval.state t
        join approval.request q on q.shop_id = t.shop_id and q.request_id = t.request_id
        where q.subject = 'policy.regime_version' and q.subject_id = touched.version_id
          and t.state in ('pending', 'approved'))
    then
      perform kefu.refuse('REG-003c', 'version',
        (select v.version_no::text from policy.regime_version v
        where v.version_id = touched.version_id),
        '已提交审批或已公布的版本不能修改', 'a version that was submitted or published is not changed',
        '用 kefu regime amend 起草新版本', 'draft a new version with kefu regime amend');
    end if;
  end loop;
  return null;
end
$$;
comment on function policy.section_freeze() is
  'Refuses to change the text of a submitted or published version (REG-003c).';

drop trigger if exists regime_section_frozen on policy.regime_section;
create trigger regime_section_frozen after insert or update or delete on policy.regime_section
  for each row execute function policy.section_freeze();

create or replace function policy.opinion_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from policy.consultation c
    where c.version_id = new.version_id and new.given_on >= c.opens_on
      and new.given_on <= c.closes_on)
  then
    perform kefu.refuse('REG-003a', 'given_on', new.given_on::text,
      '当天没有就该版本征求意见', 'no consultation on this version is open on that day');
  end if;
  if not exists (select from policy.people_covered(new.version_id, new.given_on) c
    where c.shop_id = new.shop_id and c.unit_id = new.unit_id and c.employee_id = new.employee_id)
  then
    perform kefu.refuse('REG-003a', 'employee_no', (select e.employee_no from staff.employee e
        where e.employee_id = new.employee_id),
      '该制度不适用于此人', 'the regime does not bind this person');
  end if;
  return null;
end
$$;
comment on function policy.opinion_check() is
  'Takes opinions of the people concerned while a consultation is open (REG-003a).';

drop trigger if exists opinion_in_consultation on policy.opinion;
create constraint trigger opinion_in_consultation after insert or update on policy.opinion
  for each row execute function policy.opinion_check();

create or replace function policy.disposition_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from policy.opinion o
    where o.shop_id = new.shop_id and o.opinion_id = new.opinion_id
      and o.employee_id = new.employee_id and o.unit_id = new.unit_id)
  then
    perform kefu.refuse('REG-003a', 'opinion_id', new.opinion_id::text,
      '处理结果与意见的提出人不符', 'the disposition does not name the author of the opinion');
  end if;
  return null;
end
$$;
comment on function policy.disposition_check() is 'A disposition belongs to its opinion (REG-003a).';

drop trigger if exists disposition_of_opinion on policy.disposition;
create constraint trigger disposition_of_opinion after insert or update on policy.disposition
  for each row execute function policy.disposition_check();

create or replace function policy.acknowledgement_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from policy.publication p where p.version_id = new.version_id) then
    perform kefu.refuse('REG-003b', 'version',
      (select v.version_no::text from policy.regime_version v
        where v.version_id = new.version_id),
      '该版本尚未公布', 'this version is not published');
  end if;
  if not exists (select from policy.people_covered(new.version_id,
      (new.acknowledged_at at time zone 'Asia/Shanghai')::date) c
    where c.shop_id = new.shop_id and c.unit_id = new.unit_id and c.employee_id = new.employee_id)
  then
    perform kefu.refuse('REG-003b', 'employee_no', (select e.employee_no from staff.employee e
        where e.employee_id = new.employee_id),
      '该制度不适用于此人', 'the regime does not bind this person');
  end if;
  return null;
end
$$;
comment on function policy.acknowledgement_check() is
  'Published versions are acknowledged, by the people they bind (REG-003b).';

drop trigger if exists acknowledgement_of_publication on policy.acknowledgement;
create constraint trigger acknowledgement_of_publication after insert or update
  on policy.acknowledgement for each row execute function policy.acknowledgement_check();

create or replace function policy.review_check() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from policy.publication p
    where p.version_id = new.version_id and p.effective_from <= new.reviewed_on)
    or new.reviewed_on > access.today()
  then
    perform kefu.refuse('REG-003d', 'reviewed_on', new.reviewed_on::text,
      '该日版本未在执行，或日期在将来', 'the version was not in force on that day, or the day is to come');
  end if;
  return null;
end
$$;
comment on function policy.review_check() is 'Reviews are of versions that run (REG-003d).';

drop trigger if exists regime_review_of_running on policy.regime_review;
create constraint trigger regime_review_of_running after insert or update on policy.regime_review
  for each row execute function policy.review_check();
