-- The three-layer customer-service department (ORG-016, regime 3N) and the call centre (ORG-017c).
-- Either is a shop of its own, or a department under a unit of a shop (org.add_template).
insert into org.template (template_code, kind, name_zh, name_en, source) values
  ('THREE_LAYER', 'call_centre', '三层客服部', 'three-layer customer-service department', 'ORG-016'),
  ('CALL_CENTRE', 'call_centre', '呼叫中心', 'call centre', 'ORG-017c')
on conflict (template_code) do update set kind = excluded.kind, name_zh = excluded.name_zh,
  name_en = excluded.name_en, source = excluded.source;

insert into org.template_unit
  (template_code, code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
select template_code, code, ordinal, name_zh, name_en, kind::org.unit_kind, parent_code, head_post_code
from (values
  ('THREE_LAYER', 'SHOP', 0, '客服公司', 'service shop', 'shop', null, null),
  ('THREE_LAYER', 'SVC', 1, '客服部', 'customer-service department', 'department', 'SHOP', 'CS_MANAGER'),
  ('THREE_LAYER', 'SVC-ORD', 2, '订单组', 'order group', 'team', 'SVC', 'SERVICE_SUPERVISOR'),
  ('THREE_LAYER', 'SVC-CMP', 3, '投诉组', 'complaint group', 'team', 'SVC', 'SERVICE_SUPERVISOR'),
  ('THREE_LAYER', 'SVC-SRV', 4, '客服组', 'customer-service group', 'team', 'SVC', 'SERVICE_SUPERVISOR'),
  ('CALL_CENTRE', 'SHOP', 0, '呼叫中心', 'call centre', 'shop', null, null),
  ('CALL_CENTRE', 'CALL', 1, '客户服务中心', 'customer-service centre', 'department', 'SHOP', 'CS_DIRECTOR'),
  ('CALL_CENTRE', 'CALL-A', 2, '甲班', 'shift A', 'team', 'CALL', 'SHIFT_LEADER'),
  ('CALL_CENTRE', 'CALL-B', 3, '乙班', 'shift B', 'team', 'CALL', 'SHIFT_LEADER'),
  ('CALL_CENTRE', 'CALL-C', 4, '丙班', 'shift C', 'team', 'CALL', 'SHIFT_LEADER'),
  ('CALL_CENTRE', 'CALL-DUTY', 5, '值班室', 'duty room', 'team', 'CALL', 'CS_DIRECTOR')
) u (template_code, code, ordinal, name_zh, name_en, kind, parent_code, head_post_code)
on conflict (template_code, code) do update set ordinal = excluded.ordinal,
  name_zh = excluded.name_zh, name_en = excluded.name_en, kind = excluded.kind,
  parent_code = excluded.parent_code, head_post_code = excluded.head_post_code;

insert into org.template_post (template_code, unit_code, post_code, reports_to_unit_code,
  reports_to_post_code, is_head, in_figure)
select p.*, true
from (values
  ('THREE_LAYER', 'SVC', 'CS_MANAGER', null, null, true),
  ('THREE_LAYER', 'SVC-ORD', 'SERVICE_SUPERVISOR', 'SVC', 'CS_MANAGER', true),
  ('THREE_LAYER', 'SVC-CMP', 'SERVICE_SUPERVISOR', 'SVC', 'CS_MANAGER', true),
  ('THREE_LAYER', 'SVC-SRV', 'SERVICE_SUPERVISOR', 'SVC', 'CS_MANAGER', true),
  ('THREE_LAYER', 'SVC-ORD', 'SERVICE_STAFF', 'SVC-ORD', 'SERVICE_SUPERVISOR', false),
  ('THREE_LAYER', 'SVC-CMP', 'SERVICE_STAFF', 'SVC-CMP', 'SERVICE_SUPERVISOR', false),
  ('THREE_LAYER', 'SVC-SRV', 'SERVICE_STAFF', 'SVC-SRV', 'SERVICE_SUPERVISOR', false),
  ('CALL_CENTRE', 'CALL', 'CS_DIRECTOR', null, null, true),
  ('CALL_CENTRE', 'CALL-A', 'SHIFT_LEADER', 'CALL', 'CS_DIRECTOR', true),
  ('CALL_CENTRE', 'CALL-B', 'SHIFT_LEADER', 'CALL', 'CS_DIRECTOR', true),
  ('CALL_CENTRE', 'CALL-C', 'SHIFT_LEADER', 'CALL', 'CS_DIRECTOR', true),
  ('CALL_CENTRE', 'CALL-A', 'CALL_AGENT', 'CALL-A', 'SHIFT_LEADER', false),
  ('CALL_CENTRE', 'CALL-B', 'CALL_AGENT', 'CALL-B', 'SHIFT_LEADER', false),
  ('CALL_CENTRE', 'CALL-C', 'CALL_AGENT', 'CALL-C', 'SHIFT_LEADER', false),
  ('CALL_CENTRE', 'CALL-DUTY', 'DUTY_STAFF', 'CALL', 'CS_DIRECTOR', false)
) p (template_code, unit_code, post_code, reports_to_unit_code, reports_to_post_code, is_head)
on conflict (template_code, unit_code, post_code) do update
set reports_to_unit_code = excluded.reports_to_unit_code,
  reports_to_post_code = excluded.reports_to_post_code, is_head = excluded.is_head;
