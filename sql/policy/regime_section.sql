-- A chapter (section 0) or a section of a version's body, and the part of the checklist it covers.
create table if not exists policy.regime_section (
  shop_id bigint not null,
  version_id bigint not null,
  chapter_no smallint not null,
  section_no smallint not null,
  unit_id bigint not null,
  part_code text constraint regime_section_part_fkey references policy.regime_part on delete restrict,
  title_zh text not null,
  title_en text not null,
  body text not null default '',
  constraint regime_section_pkey primary key (shop_id, version_id, chapter_no, section_no),
  constraint regime_section_version_fkey foreign key (shop_id, version_id)
    references policy.regime_version (shop_id, version_id) on delete restrict,
  constraint regime_section_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint regime_section_numbers check (chapter_no > 0 and section_no >= 0),
  constraint regime_section_title_not_blank check (btrim(title_zh) <> '' and btrim(title_en) <> '')
);
comment on table policy.regime_section is 'Numbered chapters and sections of a version (REG-001a).';
comment on column policy.regime_section.section_no is '0: the chapter itself.';
comment on column policy.regime_section.part_code is 'The checklist''s part it speaks of; null for none.';
create index if not exists regime_section_unit_idx on policy.regime_section (unit_id, version_id);
create index if not exists regime_section_shop_unit_idx on policy.regime_section (shop_id, unit_id);
create index if not exists regime_section_part_idx on policy.regime_section (part_code);
