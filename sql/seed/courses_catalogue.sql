-- Skills and courses as the documents list them, in words of our own (TRN-001 to TRN-007).
insert into training.skill as old (skill_code, name_zh, name_en, rule_id) values
  ('PRODUCT', '产品知识', 'product knowledge', 'TRN-001b'),
  ('PHONE', '电话技巧', 'phone technique', 'TRN-001b'),
  ('PROBLEM', '问题处理', 'problem solving', 'TRN-001b'),
  ('CRM', '客户关系维护', 'customer-relationship management', 'TRN-001b'),
  ('MASSAGE', '按摩技术', 'massage technique', 'TRN-002d'),
  ('HYGIENE', '卫生常识', 'hygiene', 'TRN-002d'),
  ('ETIQUETTE', '服务礼仪', 'service etiquette', 'TRN-002d'),
  ('CRM_SYSTEM', '客户系统操作', 'use of the customer system', 'TRN-002d')
on conflict (skill_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, rule_id = excluded.rule_id
where (old.name_zh, old.name_en, old.rule_id)
  is distinct from (excluded.name_zh, excluded.name_en, excluded.rule_id);

insert into training.course_pattern as old (pattern_code, kind, name_zh, name_en, content_zh,
  content_en, hours, stages, has_exam, skill_codes, rule_id)
select code, kind::training.course_kind, name_zh, name_en, content_zh, content_en, null, stages,
  has_exam, skills::text[], rule_id
from (values
  ('MASSAGE-ENTRY', 'entry', '按摩店入职培训', 'massage entry training',
    '公司文化、服务规范、按摩技术', 'company culture, service norms, massage technique',
    1, true, '{MASSAGE,ETIQUETTE}', 'TRN-002a'),
  ('MASSAGE-BASIC', 'skill', '基础技能培训', 'basic skills',
    '按摩技术、卫生、礼仪', 'technique, hygiene, etiquette', 1, true,
    '{MASSAGE,HYGIENE,ETIQUETTE}', 'TRN-002d'),
  ('CRM-ETIQUETTE', 'customer', '服务礼仪与技巧', 'service etiquette and technique',
    '接待礼仪与服务技巧', 'etiquette and technique with customers', 1, true, '{ETIQUETTE}', 'TRN-002d'),
  ('CRM-PRIVACY', 'customer', '客户信息与保密', 'customer information and confidentiality',
    '客户信息的处理与保密', 'handling and keeping customer information', 1, true, '{CRM}', 'TRN-002d'),
  ('CRM-COMPLAINT', 'customer', '投诉处理流程', 'complaint process',
    '投诉的受理、处理与回复', 'taking, handling and answering complaints', 1, true, '{PROBLEM}',
    'TRN-002d'),
  ('CRM-STRATEGY', 'customer', '客户关系策略', 'relationship strategy',
    '客户维护的方法与计划', 'ways and plans of keeping customers', 1, true, '{CRM}', 'TRN-002d'),
  ('CRM-SYSTEM', 'customer', '客户系统操作', 'use of the customer system',
    '客户系统的使用', 'working with the customer system', 1, true, '{CRM_SYSTEM}', 'TRN-002d'),
  ('COMPANY', 'company', '全员培训', 'training of all staff',
    '行业动态、专业技能', 'trends of the trade, professional skills', 1, false, '{}', 'TRN-002c'),
  ('CS-ENTRY', 'entry', '客服入职培训', 'customer-service entry training',
    '公司文化、产品知识、沟通技巧', 'culture, product knowledge, communication', 1, true,
    '{PRODUCT,PHONE}', 'TRN-003'),
  ('CS-INTERNAL', 'skill', '部门内部培训', 'internal training of the department',
    '日常业务与服务技巧', 'daily business and service technique', 1, true, '{PRODUCT,PHONE,PROBLEM}',
    'TRN-003'),
  ('AGENT-ENTRY', 'entry', '客服专员入职培训', 'entry training of agents, two stages',
    '业务知识与流程，两次考核', 'business and process, assessed twice', 2, true, '{PRODUCT,PHONE}',
    'TRN-002b'),
  ('SCENIC-CULTURE', 'skill', '企业文化', 'company culture',
    '公司历史、组织；先部门后人事', 'history and structure; by the department, then by HR', 1, true,
    '{}', 'TRN-004a'),
  ('SCENIC-IMAGE', 'skill', '职业形象', 'professional image',
    '仪容仪表与肢体语言', 'appearance and body language', 1, true, '{ETIQUETTE}', 'TRN-004a'),
  ('SCENIC-TALK', 'skill', '沟通技巧', 'communication technique',
    '日常行为与沟通规范', 'conduct and communication', 1, true, '{PHONE}', 'TRN-004a'),
  ('SCENIC-CASES', 'case', '团队案例培训', 'team training by cases',
    '工作难题、客户反馈、投诉案例；每周、每月或每季', 'difficulties, feedback and complaints; weekly, '
    'monthly or quarterly', 1, true, '{PROBLEM}', 'TRN-004a'),
  ('SCENIC-OTHERS', 'skill', '其他部门的相关培训', 'training of other departments',
    '参加与工作有关的其他部门培训', 'taking part in related training elsewhere', 1, false, '{}',
    'TRN-004a'),
  ('SECTION-TEST', 'skill', '主管对下属的培训与考核', 'training and test by the supervisor',
    '主管不定期或定期组织', 'held by supervisors, irregularly or regularly', 1, true, '{PROBLEM}',
    'TRN-004b'),
  ('PRODUCT', 'product', '新产品知识', 'a new product',
    '产品属性与卖点', 'attributes of a product', 1, true, '{PRODUCT}', 'TRN-006'),
  ('SAFETY-ENTRY', 'safety', '入职安全培训', 'entry safety training',
    '人员、物品、环境安全；逃生路线', 'safety of people, goods and place; the escape route', 1, true,
    '{}', 'TRN-007'),
  ('SAFETY-INFO', 'safety', '信息安全意识', 'information-security awareness',
    '账号、密码与客户资料', 'accounts, passwords and customer files', 1, true, '{}', 'TRN-007'),
  ('DRILL-PLAN', 'drill', '应急预案演练', 'drill of the emergency plan',
    '按预案疏散与处置', 'evacuation and handling by the plan', 1, false, '{}', 'TRN-007'),
  ('DRILL-FIRE', 'drill', '消防器材演练', 'drill with fire equipment',
    '灭火器与消防栓的使用', 'extinguishers and hydrants', 1, false, '{}', 'TRN-007')
) p (code, kind, name_zh, name_en, content_zh, content_en, stages, has_exam, skills, rule_id)
on conflict (pattern_code) do update
set kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en,
  content_zh = excluded.content_zh, content_en = excluded.content_en, stages = excluded.stages,
  has_exam = excluded.has_exam, skill_codes = excluded.skill_codes, rule_id = excluded.rule_id
where (old.kind, old.name_zh, old.name_en, old.content_zh, old.content_en, old.stages, old.has_exam,
    old.skill_codes, old.rule_id)
  is distinct from (excluded.kind, excluded.name_zh, excluded.name_en, excluded.content_zh,
    excluded.content_en, excluded.stages, excluded.has_exam, excluded.skill_codes, excluded.rule_id);
