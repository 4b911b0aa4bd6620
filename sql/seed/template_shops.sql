-- Head office, massage shop and online shop (ORG-017, ORG-021); the head office holds the company's
-- complaint department (ORG-017b) and the departments that exchange work with customer service
-- (ORG-015).
insert into org.template (template_code, kind, name_zh, name_en, source) values
  ('HEAD_OFFICE', 'head_office', '总部', 'head office', 'ORG-021'),
  ('MASSAGE_SHOP', 'massage_shop', '按摩店', 'massage shop', 'ORG-017b'),
  ('ONLINE_SHOP', 'online_shop', '网店', 'online shop', 'ORG-017a')
on conflict (template_code) do update set kind = excluded.kind, name_zh = excluded.name_zh,
  name_en = excluded.name_en, source = excluded.source;

insert into org.template_unit
  (template_code, code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
select template_code, code, ordinal, name_zh, name_en, kind::org.unit_kind, parent_code, head_post_code
from (values
  ('HEAD_OFFICE', 'HQ', 0, '总部', 'head office', 'shop', null, 'GENERAL_MANAGER'),
  ('HEAD_OFFICE', 'HQ-HR', 1, '人事行政部', 'HR and administration', 'department', 'HQ', 'HR_SUPERVISOR'),
  ('HEAD_OFFICE', 'HQ-FIN', 2, '财务部', 'finance', 'department', 'HQ', 'FINANCE'),
  ('HEAD_OFFICE', 'HQ-IT', 3, '信息部', 'information technology', 'department', 'HQ', 'SYSTEM_ADMIN'),
  ('HEAD_OFFICE', 'HQ-AUD', 4, '审计部', 'audit', 'department', 'HQ', 'AUDITOR'),
  ('HEAD_OFFICE', 'HQ-CMP', 5, '投诉部', 'complaint department', 'department', 'HQ', 'COMPLAINT_HEAD'),
  ('HEAD_OFFICE', 'HQ-PRD', 6, '产品部', 'product department', 'department', 'HQ', 'DEPARTMENT_MANAGER'),
  ('HEAD_OFFICE', 'HQ-CHN', 7, '渠道部', 'channel department', 'department', 'HQ', 'DEPARTMENT_MANAGER'),
  ('HEAD_OFFICE', 'HQ-TEC', 8, '技术部', 'technology department', 'department', 'HQ', 'DEPARTMENT_MANAGER'),
  ('HEAD_OFFICE', 'HQ-PLN', 9, '企划部', 'planning department', 'department', 'HQ', 'DEPARTMENT_MANAGER'),
  ('MASSAGE_SHOP', 'SHOP', 0, '按摩店', 'massage shop', 'shop', null, 'SHOP_MANAGER'),
  ('MASSAGE_SHOP', 'FRONT', 1, '前台', 'reception', 'team', 'SHOP', 'SHOP_MANAGER'),
  ('MASSAGE_SHOP', 'THERAPY', 2, '按摩部', 'massage team', 'team', 'SHOP', 'SHOP_MANAGER'),
  ('ONLINE_SHOP', 'SHOP', 0, '网店', 'online shop', 'shop', null, 'SHOP_MANAGER'),
  ('ONLINE_SHOP', 'SERVICE', 1, '客服组', 'customer-service team', 'team', 'SHOP', 'SHOP_MANAGER'),
  ('ONLINE_SHOP', 'WAREHOUSE', 2, '仓储组', 'warehouse team', 'team', 'SHOP', 'SHOP_MANAGER')
) u (template_code, code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
on conflict (template_code, code) do update set ordinal = excluded.ordinal,
  name_zh = excluded.name_zh, name_en = excluded.name_en, kind = excluded.kind,
  parent_code = excluded.parent_code, head_post_code = excluded.head_post_code;

insert into org.template_post (template_code, unit_code, post_code, reports_to_unit_code,
  reports_to_post_code, is_head, in_figure)
select p.*, true
from (values
  ('HEAD_OFFICE', 'HQ', 'GENERAL_MANAGER', null, null, true),
  ('HEAD_OFFICE', 'HQ-HR', 'HR_SUPERVISOR', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-HR', 'HR', 'HQ-HR', 'HR_SUPERVISOR', false),
  ('HEAD_OFFICE', 'HQ-HR', 'ADMINISTRATION', 'HQ-HR', 'HR_SUPERVISOR', false),
  ('HEAD_OFFICE', 'HQ-FIN', 'FINANCE', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-FIN', 'ACCOUNTANT', 'HQ-FIN', 'FINANCE', false),
  ('HEAD_OFFICE', 'HQ-FIN', 'CASHIER', 'HQ-FIN', 'FINANCE', false),
  ('HEAD_OFFICE', 'HQ-FIN', 'MERCHANDISER', 'HQ-FIN', 'FINANCE', false),
  ('HEAD_OFFICE', 'HQ-FIN', 'STORE_KEEPER', 'HQ-FIN', 'FINANCE', false),
  ('HEAD_OFFICE', 'HQ-HR', 'CLERK', 'HQ-HR', 'HR_SUPERVISOR', false),
  ('HEAD_OFFICE', 'HQ-IT', 'SYSTEM_ADMIN', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-AUD', 'AUDITOR', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ', 'MANAGER_ASSISTANT', 'HQ', 'GENERAL_MANAGER', false),
  ('HEAD_OFFICE', 'HQ-CMP', 'COMPLAINT_HEAD', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-CMP', 'COMPLAINT_SPECIALIST', 'HQ-CMP', 'COMPLAINT_HEAD', false),
  ('HEAD_OFFICE', 'HQ-PRD', 'DEPARTMENT_MANAGER', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-CHN', 'DEPARTMENT_MANAGER', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-TEC', 'DEPARTMENT_MANAGER', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-TEC', 'TECHNICIAN', 'HQ-TEC', 'DEPARTMENT_MANAGER', false),
  ('HEAD_OFFICE', 'HQ-PLN', 'DEPARTMENT_MANAGER', 'HQ', 'GENERAL_MANAGER', true),
  ('HEAD_OFFICE', 'HQ-PLN', 'DESIGNER', 'HQ-PLN', 'DEPARTMENT_MANAGER', false),
  ('MASSAGE_SHOP', 'SHOP', 'SHOP_MANAGER', null, null, true),
  ('MASSAGE_SHOP', 'FRONT', 'RECEPTIONIST', 'SHOP', 'SHOP_MANAGER', false),
  ('MASSAGE_SHOP', 'THERAPY', 'DEPARTMENT_HEAD', 'SHOP', 'SHOP_MANAGER', false),
  ('MASSAGE_SHOP', 'THERAPY', 'THERAPIST', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'SHOP', 'SHOP_MANAGER', null, null, true),
  ('ONLINE_SHOP', 'SHOP', 'SALES_SUPERVISOR', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'SHOP', 'SHOP_ASSISTANT', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'SERVICE', 'SHOP_AGENT', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'WAREHOUSE', 'STORE_KEEPER', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'WAREHOUSE', 'SHOP_STORE_KEEPER', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'WAREHOUSE', 'PACKER', 'SHOP', 'SHOP_MANAGER', false),
  ('ONLINE_SHOP', 'WAREHOUSE', 'LOADER', 'SHOP', 'SHOP_MANAGER', false)
) p (template_code, unit_code, post_code, reports_to_unit_code, reports_to_post_code, is_head)
on conflict (template_code, unit_code, post_code) do update
set reports_to_unit_code = excluded.reports_to_unit_code,
  reports_to_post_code = excluded.reports_to_post_code, is_head = excluded.is_head;
