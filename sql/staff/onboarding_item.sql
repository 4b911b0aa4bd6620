-- What a newcomer goes through in the first days, by regime (EMP-007).
create table if not exists staff.onboarding_item (
  checklist_code text not null,
  item_no smallint not null,
  text_zh text not null,
  text_en text not null,
  names_mentor boolean not null,
  rule_id text not null,
  constraint onboarding_item_pkey primary key (checklist_code, item_no)
);
comment on table staff.onboarding_item is
  'Onboarding checklists; the policy onboarding.checklist chooses one. [reference]';
comment on column staff.onboarding_item.names_mentor is
  'Whether a senior employee is named who guides the newcomer.';
