-- The 54 regimes of the documents: code, title as printed, our English (REG-001a). Two parts of one
-- document that bear the same title carry what tells them apart in parentheses.
insert into policy.regime as old (regime_code, title_zh, title_en)
values
  ('0A', '按摩店员工入职后客户关系管理与维护合同', 'massage-shop staff and customer-relationship contract'),
  ('0B', '按摩店员工入职后客户关系管理与维护合同（合同1）', 'massage-shop contract, second version'),
  ('0C', '按摩店员工入职后客户关系管理与维护合同（合同2）', 'massage-shop contract, third version'),
  ('1A', '工作制度编写指南', 'guide to drafting work regimes'),
  ('1B', '营运部客户服务专员工作职责制度', 'duties of the operations customer-service specialist'),
  ('1C', '商务中心客户服务工作制度', 'business-centre service regime'),
  ('2A', '客服工资薪酬方案', 'factors for setting agents'' pay'),
  ('2B', '客服薪资方案范文', 'model pay scheme with quarterly assessment'),
  ('2C', '客服考核及工资考核标准', 'assessment and pay standard by four levels'),
  ('2D', '客服薪资方案', 'pay scheme by level benchmarks'),
  ('2E', '淘宝客服薪酬制度', 'marketplace agents'' pay by tiers'),
  ('2F', '电商客服激励方案', 'e-commerce incentive scheme'),
  ('2G', '外贸客服绩效考核', 'trade-sales performance assessment'),
  ('2H', '淘宝员工规章制度', 'online-shop personnel rules'),
  ('2I', '公司员工薪资结构', 'staff pay structure: grades and tiers'),
  ('2J', '2023年银行客服岗位职责', 'bank service posts: VIP sales, online, collection'),
  ('2K', '兼职客服薪酬制度模板', 'part-time agents'' pay'),
  ('2L', '案场客服岗位职责', 'sales-site and mall service posts'),
  ('2M', '电商部薪资制度及奖金提成方案', 'e-commerce department pay and commission'),
  ('2N', '客服岗位人员关怀制度范本', 'care for service staff'),
  ('2O', '客服部门计件工资管理办法', 'piece-rate pay of the service department'),
  ('2P', '案场客服岗位职责规定', 'sales-site service duties'),
  ('2Q', '银行客服岗位职责职位要求', 'bank reminder agent'),
  ('2R', '客服薪资管理规定', 'service pay rules with all-round appraisal'),
  ('2S', '客服部制度（篇1）', 'service department regime: pay by rank'),
  ('2T', '客服部制度（篇2）', 'service department regime: bar client managers'),
  ('2U', '客服激励方案', 'service incentive scheme'),
  ('2V', '薪资福利制度', 'pay and benefits regime: six grades'),
  ('3A', '客服部的安全管理制度', 'service department safety regime'),
  ('3B', '客服部管理规章制度', 'service department rules in eleven articles'),
  ('3C', '客服规章制度1', 'service rules: reports, secrecy, meetings'),
  ('3D', '客服工作的管理规章制度范本（篇1）', 'service supervision in two lines'),
  ('3E', '客服公司员工管理制度', 'service company staff regime'),
  ('3F', '客服工作时间管理制度', 'working-time regime'),
  ('3G', '客服部管理制度十二篇（篇1）', 'online-shop agent regime'),
  ('3H', '客户服务部门的工作管理制度（篇1）', 'service work regime: support of sellers'),
  ('3I', '客服部管理制度办法（篇1）', 'service work code'),
  ('3J', '客服部的管理制度（篇1）', 'hotline staff regime'),
  ('3K', '客服部管理规章制度（周六至周四）', 'service rules: Saturday to Thursday'),
  ('3L', '客服员工日常管理制度', 'daily management of service staff'),
  ('3M', '客服人员日常管理制度（篇1）', 'daily management: meetings, ledger, customer classes'),
  ('3N', '客服部管理规章制度（三组）', 'service rules: three groups'),
  ('3O', '客服部门管理制度及流程（篇1）', 'service regime and processes'),
  ('3P', '电话客服管理制度大全', 'telephone service regime'),
  ('3Q', '客户服务管理制度1', 'customer service regime with round-the-clock duty'),
  ('3R', '客服值班人员管理制度', 'duty staff regime'),
  ('3S', '客户服务管理制度（篇一）', 'service conduct regime'),
  ('3T', '客服人员管理制度', 'customer-service staff regime'),
  ('4A', '景区公司客服部岗位结构与职责', 'scenic-area service department: posts and duties'),
  ('4B', '客服部的岗位需求', 'service department headcount, onboarding, probation'),
  ('4C', '客服部日常行为工作规范', 'daily conduct standards'),
  ('4D', '客服人员投诉处理', 'complaint handling by service staff'),
  ('4E', '客服部的薪酬和绩效考核管理', 'service department pay and assessment'),
  ('4F', '客服部与公司其他部门', 'working with other departments'),
  -- Rules that a section keeps by itself (RBAC-004a).
  ('CONFIDENTIALITY', '客户信息保密管理办法', 'customer confidentiality rule'),
  ('CUSTOMER_GRADING', '客户等级评定办法', 'customer grading rule'),
  ('SATISFACTION', '客户满意度评定办法', 'satisfaction rule and questionnaires'),
  ('LOYALTY', '客户忠诚度评定办法', 'loyalty method'),
  ('SECTION_ASSESSMENT', '科室考核标准与激励办法', 'assessment standard and incentives of a section')
on conflict (regime_code) do update
set title_zh = excluded.title_zh, title_en = excluded.title_en
where (old.title_zh, old.title_en) is distinct from (excluded.title_zh, excluded.title_en);

insert into policy.regime_part as old (part_code, ordinal, title_zh, title_en)
values
  ('WORKING_TIME', 1, '工作时间与考勤', 'working time and attendance'),
  ('POST_DUTIES', 2, '岗位职责', 'post duties'),
  ('PAY_BENEFITS', 3, '薪酬福利', 'pay and benefits'),
  ('CONDUCT', 4, '员工行为规范', 'staff conduct'),
  ('TRAINING', 5, '培训与发展', 'training and development'),
  ('LEAVE', 6, '休假制度', 'leave policy'),
  ('DISPUTES', 7, '争议解决程序', 'dispute procedure')
on conflict (part_code) do update
set ordinal = excluded.ordinal, title_zh = excluded.title_zh, title_en = excluded.title_en
where (old.ordinal, old.title_zh, old.title_en)
  is distinct from (excluded.ordinal, excluded.title_zh, excluded.title_en);

-- Who keeps a regime, which approval it needs, who interprets it. 3A is interpreted by the service
-- department, 3E and 3R by human resources; 3B runs after the company's leaders approved it
-- (REG-003c). The rest: contracts and pay by human resources, service rules by the department.
insert into policy.regime_rule as old
  (regime_code, owner_posts, chain_code, interpreter_zh, interpreter_en, rule_id)
select r.regime_code,
  case
    when r.regime_code in ('CONFIDENTIALITY', 'CUSTOMER_GRADING') then '{CRM_SUPERVISOR}'::text[]
    when r.regime_code in ('SATISFACTION', 'LOYALTY') then '{QA_SUPERVISOR}'
    when r.regime_code = 'SECTION_ASSESSMENT' then
      '{CRM_SUPERVISOR,SCENIC_SUPERVISOR,CSC_SUPERVISOR,QA_SUPERVISOR}'
    else '{HR_SUPERVISOR,HR}' end,
  case when k.keeper = 'leaders' then 'REGIME_COMPANY' when k.keeper = 'service' then 'REGIME_CS'
    else 'REGIME_HR' end,
  case when k.keeper = 'service' then '客服部' when k.keeper = 'leaders' then '公司领导'
    else '人力资源部' end,
  case when k.keeper = 'service' then 'customer-service department'
    when k.keeper = 'leaders' then 'company leadership' else 'human resources' end,
  case when length(r.regime_code) > 2 then 'RBAC-004a' else 'REG-003c' end
from policy.regime r
cross join lateral (
  select case
    when r.regime_code = '3B' then 'leaders'
    when length(r.regime_code) > 2 then 'service'
    when r.regime_code in ('3E', '3R', '3F') then 'hr'
    when r.regime_code ~ '^3' or r.regime_code in ('1B', '1C', '4C', '4D', '4F') then 'service'
    else 'hr' end as keeper
) k
where length(r.regime_code) = 2 and r.regime_code ~ '^[0-4][A-Z]$'
  or r.regime_code in ('CONFIDENTIALITY', 'CUSTOMER_GRADING', 'SATISFACTION', 'LOYALTY',
    'SECTION_ASSESSMENT')
on conflict (regime_code) do update
set owner_posts = excluded.owner_posts, chain_code = excluded.chain_code,
  interpreter_zh = excluded.interpreter_zh, interpreter_en = excluded.interpreter_en,
  rule_id = excluded.rule_id
where (old.owner_posts, old.chain_code, old.interpreter_zh, old.interpreter_en, old.rule_id)
  is distinct from (excluded.owner_posts, excluded.chain_code, excluded.interpreter_zh,
    excluded.interpreter_en, excluded.rule_id);
