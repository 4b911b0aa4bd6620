-- Kinds of breach of contract, by the party that breaks it (EMP-022).
create table if not exists staff.breach_kind (
  kind_code text primary key,
  party text not null,
  remedy text not null,
  name_zh text not null,
  name_en text not null,
  rule_id text not null,
  constraint breach_kind_party_known check (party in ('employee', 'employer', 'third_party')),
  constraint breach_kind_remedy_known
    check (remedy in ('compensation', 'late_fee', 'liquidated_damages'))
);
comment on table staff.breach_kind is 'Kinds of breach. [reference]';
comment on column staff.breach_kind.remedy is 'What the contract gives the other side.';
