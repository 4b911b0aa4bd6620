-- Other names in the documents, one canonical unit or post each (ORG-002c), and the parties of the
-- work-flow figure (ORG-015).
insert into org.alias (alias, kind, code, rule_id)
select alias, kind::org.named_kind, code, rule_id
from (values
  ('客服经理', 'post', 'CS_MANAGER', 'ORG-002c'),
  ('质量考核主管', 'post', 'QA_SUPERVISOR', 'ORG-002c'),
  ('质量测评专员', 'post', 'QA_SPECIALIST', 'ORG-002c'),
  ('维护专员', 'post', 'MEMBER_SPECIALIST', 'ORG-002c'),
  ('维护专员', 'post', 'INFO_SPECIALIST', 'ORG-002c'),
  ('话务主管', 'post', 'CSC_SUPERVISOR', 'ORG-002c'),
  ('服务专员', 'post', 'SCENIC_SPECIALIST', 'ORG-002b'),
  ('景区专员', 'post', 'LIAISON_SPECIALIST', 'ORG-002b'),
  ('客服专员', 'post', 'TEL_AGENT', 'ORG-002b'),
  ('客服中心专员', 'post', 'TEL_AGENT', 'ORG-002b'),
  ('在线客服专员', 'post', 'CC_AGENT', 'ORG-002b'),
  ('淘店店长', 'post', 'SHOP_MANAGER', 'ORG-017a'),
  ('客服部主任', 'post', 'CS_DIRECTOR', 'ORG-017c'),
  ('业务代表', 'post', 'CALL_AGENT', 'ORG-017c'),
  ('质量审核测评中心', 'unit', 'QA-ASM', 'ORG-002c'),
  ('质量审核评测中心', 'unit', 'QA-ASM', 'ORG-002c'),
  ('回访中心', 'unit', 'QA-CBK', 'ORG-002c'),
  ('客服中心', 'unit', 'CSC', 'ORG-002c'),
  ('话务中心', 'unit', 'CSC', 'ORG-002c'),
  ('客户维护部', 'unit', 'CRM', 'ORG-002c'),
  ('景区客服', 'unit', 'SCN', 'ORG-002c')
) a (alias, kind, code, rule_id)
on conflict (alias, kind, code) do nothing;

insert into org.partner (partner_code, ordinal, name_zh, name_en, unit_code, post_code) values
  ('CS_MANAGER', 1, '客服部经理', 'customer-service manager', 'CSD', 'CS_MANAGER'),
  ('CS_SUPERVISOR', 2, '客服主管', 'customer-service supervisor', 'CSC', 'CSC_SUPERVISOR'),
  ('HR', 3, '人事部', 'HR department', 'HQ-HR', null),
  ('QUALITY', 4, '服务质量考核部', 'service-quality section', 'QA', null),
  ('SCENIC', 5, '景区服务部', 'scenic service section', 'SCN', null),
  ('MAINTENANCE', 6, '客户维护部', 'customer-maintenance section', 'CRM', null),
  ('TELEPHONE', 7, '话务中心', 'telephone centre', 'CSC-TEL', null),
  ('PRODUCT', 8, '产品部', 'product department', 'HQ-PRD', null),
  ('CHANNEL', 9, '渠道部', 'channel department', 'HQ-CHN', null),
  ('TECHNOLOGY', 10, '技术部', 'technology department', 'HQ-TEC', null),
  ('PLANNING', 11, '企划部', 'planning department', 'HQ-PLN', null)
on conflict (partner_code) do update set ordinal = excluded.ordinal, name_zh = excluded.name_zh,
  name_en = excluded.name_en, unit_code = excluded.unit_code, post_code = excluded.post_code;
