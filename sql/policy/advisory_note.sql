-- What documents wish of applicants' sex, height, looks or age: kept as a note to read. No machine
-- refuses anybody for it, but for the age range of the massage contract, which is a term of that
-- contract (REG-007c, EMP-002a).
create table if not exists policy.advisory_note (
  regime_code text not null
    constraint advisory_note_regime_fkey references policy.regime on delete cascade,
  note_no smallint not null,
  post_code text constraint advisory_note_post_fkey references org.post on delete restrict,
  criterion text not null,
  note_zh text not null,
  note_en text not null,
  refuses boolean not null default false,
  constraint advisory_note_pkey primary key (regime_code, note_no),
  constraint advisory_note_criterion_known
    check (criterion in ('sex', 'height', 'appearance', 'age')),
  constraint advisory_note_never_refuses
    check (not refuses or (criterion = 'age' and post_code is not distinct from 'THERAPIST')),
  constraint advisory_note_not_blank check (btrim(note_zh) <> '' and btrim(note_en) <> '')
);
comment on table policy.advisory_note is
  'Hiring wishes about sex, height, looks and age: advice, never a refusal (REG-007c). [reference]';
comment on column policy.advisory_note.post_code is 'Null: every post of the regime.';
comment on column policy.advisory_note.refuses is
  'True only for the age range of the massage contract, a term of the contract (EMP-002a).';
create index if not exists advisory_note_post_idx on policy.advisory_note (post_code);
