-- The scenic-area customer-service department: tables ORG-T1 and ORG-T2 (ORG-002, regime 4A).
insert into org.template (template_code, kind, name_zh, name_en, source) values
  ('SCENIC_AREA', 'scenic_area', '景区', 'scenic area', 'ORG-002, ORG-T1, ORG-T2')
on conflict (template_code) do update set kind = excluded.kind, name_zh = excluded.name_zh,
  name_en = excluded.name_en, source = excluded.source;

insert into org.template_unit
  (template_code, code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
select 'SCENIC_AREA', code, ordinal, name_zh, name_en, kind::org.unit_kind, parent_code, head_post_code
from (values
  ('SCENIC', 0, '景区', 'scenic area', 'shop', null, null),
  ('CSD', 1, '客服部', 'customer-service department', 'department', 'SCENIC', 'CS_MANAGER'),
  ('CRM', 2, '客户关系维护部', 'customer-relationship maintenance section', 'section', 'CSD', 'CRM_SUPERVISOR'),
  ('CRM-MEM', 3, '会员维护中心', 'member maintenance centre', 'centre', 'CRM', 'CRM_SUPERVISOR'),
  ('CRM-INF', 4, '客户信息管理中心', 'customer-information management centre', 'centre', 'CRM', 'CRM_SUPERVISOR'),
  ('QA', 5, '服务质量考核部', 'service-quality assessment section', 'section', 'CSD', 'QA_SUPERVISOR'),
  ('QA-ASM', 6, '服务质量测评中心', 'service-quality assessment centre', 'centre', 'QA', 'QA_TEAM_LEADER'),
  ('QA-CBK', 7, '满意度回访中心', 'satisfaction call-back centre', 'centre', 'QA', 'QA_SUPERVISOR'),
  ('SCN', 8, '景区服务部', 'scenic-area customer service', 'section', 'CSD', 'SCENIC_SUPERVISOR'),
  ('SCN-LIA', 9, '信息联络中心', 'information liaison centre', 'centre', 'SCN', 'ZONE_TEAM_LEADER'),
  ('SCN-CNS', 10, '服务咨询中心', 'service consulting centre', 'centre', 'SCN', 'ZONE_TEAM_LEADER'),
  ('CSC', 11, '客户服务中心', 'customer service centre (telephone centre)', 'section', 'CSD', 'CSC_SUPERVISOR'),
  ('CSC-CC', 12, 'CC组', 'contact-centre (online) group', 'team', 'CSC', 'CC_TEAM_LEADER'),
  ('CSC-TEL', 13, '话务组', 'telephone group', 'team', 'CSC', 'TEL_TEAM_LEADER'),
  ('OPC', 14, '服务预警/客户提案运营中心', 'early-warning and customer-proposal operation centre', 'centre', 'CSD', 'CS_MANAGER'),
  ('DAC', 15, '服务数据分析中心', 'service-data analysis centre', 'centre', 'CSD', 'CS_MANAGER')
) u (code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
on conflict (template_code, code) do update set ordinal = excluded.ordinal,
  name_zh = excluded.name_zh, name_en = excluded.name_en, kind = excluded.kind,
  parent_code = excluded.parent_code, head_post_code = excluded.head_post_code;

insert into org.template_post (template_code, unit_code, post_code, reports_to_unit_code,
  reports_to_post_code, is_head, in_figure)
select 'SCENIC_AREA', p.*
from (values
  ('CSD', 'CS_MANAGER', null, null, true, true),
  ('CRM', 'CRM_SUPERVISOR', 'CSD', 'CS_MANAGER', true, true),
  ('SCN', 'SCENIC_SUPERVISOR', 'CSD', 'CS_MANAGER', true, true),
  ('CSC', 'CSC_SUPERVISOR', 'CSD', 'CS_MANAGER', true, true),
  ('QA', 'QA_SUPERVISOR', 'CSD', 'CS_MANAGER', true, true),
  ('QA-ASM', 'QA_TEAM_LEADER', 'QA', 'QA_SUPERVISOR', true, true),
  ('QA-ASM', 'QA_SPECIALIST', 'QA-ASM', 'QA_TEAM_LEADER', false, true),
  ('QA-CBK', 'CALLBACK_SPECIALIST', 'QA', 'QA_SUPERVISOR', false, false),
  ('CRM-MEM', 'MEMBER_SPECIALIST', 'CRM', 'CRM_SUPERVISOR', false, true),
  ('CRM-INF', 'INFO_SPECIALIST', 'CRM', 'CRM_SUPERVISOR', false, true),
  ('SCN', 'ZONE_TEAM_LEADER', 'SCN', 'SCENIC_SUPERVISOR', true, true),
  ('SCN-CNS', 'SCENIC_SPECIALIST', 'SCN', 'ZONE_TEAM_LEADER', false, true),
  ('SCN-LIA', 'LIAISON_SPECIALIST', 'SCN', 'ZONE_TEAM_LEADER', false, true),
  ('CSC-TEL', 'TEL_TEAM_LEADER', 'CSC', 'CSC_SUPERVISOR', true, true),
  ('CSC-TEL', 'TEL_AGENT', 'CSC-TEL', 'TEL_TEAM_LEADER', false, false),
  ('CSC-CC', 'CC_TEAM_LEADER', 'CSC', 'CSC_SUPERVISOR', true, true),
  ('CSC-CC', 'CC_AGENT', 'CSC-CC', 'CC_TEAM_LEADER', false, false)
) p (unit_code, post_code, reports_to_unit_code, reports_to_post_code, is_head, in_figure)
on conflict (template_code, unit_code, post_code) do update
set reports_to_unit_code = excluded.reports_to_unit_code,
  reports_to_post_code = excluded.reports_to_post_code,
  is_head = excluded.is_head, in_figure = excluded.in_figure;
