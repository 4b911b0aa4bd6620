-- The role matrix: table RBAC-T1 (RBAC-013).
-- This file is the only home of the matrix: the database's rights and the expected results of the
-- security tests are both read from it. It has two parts.
--
-- First the classes of posts: the columns of the table, in lower case, each with the posts that it
-- stands for. Then one line of rights: who, resource, actions, reach. Who is one or more classes or
-- posts, divided by spaces; so are the actions. Each combination is one right.
--
-- R became read; E read and write; A read and approve; an R without a scope reaches the person's own
-- shop, for posts of the head office the company. SELF is the person's own rows: a write of SELF
-- opens only what a table's own policy gives the person concerned (an application, his own shift).
-- punch covers punches, leave and overtime; attendance_month is Finance's "R totals"; applied_policy
-- and month show a shop's people which rules and which state their month has; everybody reads his own
-- file, punches, roster, slips, training and scores.
-- A cell that names a part of the rows only (R totals of scores and surveys, R receivables of
-- customers, R vs staff of complaints, R pay fields of files) gives nothing on the whole resource.
-- Not in the table: the auditor reads what a company's audit is about and no customer data; managers of
-- other departments lead their people and see no customers; the complaint department reviews.
create temporary table role_class (class text, posts text) on commit drop;
copy role_class from stdin with (format csv);
general_manager,GENERAL_MANAGER
hr,HR_SUPERVISOR HR
finance,FINANCE
auditor,AUDITOR
admin,SYSTEM_ADMIN
office,ADMINISTRATION ACCOUNTANT CASHIER MERCHANDISER STORE_KEEPER CLERK MANAGER_ASSISTANT DESIGNER TECHNICIAN
department_managers,DEPARTMENT_MANAGER
complaint_department,COMPLAINT_HEAD COMPLAINT_SPECIALIST
cs_manager,CS_MANAGER CS_DIRECTOR
csc_supervisor,CSC_SUPERVISOR SERVICE_SUPERVISOR DEPARTMENT_HEAD
scenic_supervisor,SCENIC_SUPERVISOR
crm_supervisor,CRM_SUPERVISOR
qa_supervisor,QA_SUPERVISOR
team_leaders,QA_TEAM_LEADER ZONE_TEAM_LEADER TEL_TEAM_LEADER CC_TEAM_LEADER SHIFT_LEADER FRONT_DESK_LEADER SALES_SUPERVISOR
specialists,QA_SPECIALIST CALLBACK_SPECIALIST MEMBER_SPECIALIST INFO_SPECIALIST SCENIC_SPECIALIST LIAISON_SPECIALIST TEL_AGENT CC_AGENT SERVICE_STAFF CALL_AGENT DUTY_STAFF OPERATIONS_SPECIALIST VIP_TEL_SELLER BANK_ONLINE_AGENT COLLECTION_AGENT MALL_DESK_AGENT MALL_MEMBER_AGENT PROPERTY_SITE_AGENT BUSINESS_CLERK
shop_manager,SHOP_MANAGER
shop_staff,THERAPIST RECEPTIONIST SHOP_AGENT SHOP_ASSISTANT SHOP_STORE_KEEPER PACKER LOADER
\.
create temporary table role_matrix (
  who text, resource text, actions text, reach access.reach
) on commit drop;
copy role_matrix from stdin with (format csv);
general_manager,org_chart,read approve,COMPANY
hr admin,org_chart,read write,COMPANY
finance auditor complaint_department,org_chart,read,COMPANY
cs_manager,org_chart,read approve,DEPARTMENT
office department_managers cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,org_chart,read,SHOP
general_manager auditor,employee_file,read,COMPANY
hr,employee_file,read write,COMPANY
department_managers cs_manager,employee_file,read,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,employee_file,read,SECTION
team_leaders,employee_file,read,TEAM
shop_manager,employee_file,read,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,employee_file,read,SELF
general_manager,punch,read approve,COMPANY
hr auditor,punch,read,COMPANY
department_managers cs_manager,punch,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,punch,read approve,SECTION
team_leaders,punch,read,TEAM
shop_manager,punch,read approve,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,punch,read,SELF
general_manager hr finance auditor,attendance_month,read,COMPANY
department_managers cs_manager,attendance_month,read,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,attendance_month,read,SECTION
team_leaders,attendance_month,read,TEAM
shop_manager,attendance_month,read,SHOP
office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,attendance_month,read,SELF
general_manager hr auditor,roster,read,COMPANY
department_managers cs_manager,roster,read write approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,roster,read write,SECTION
team_leaders,roster,read write,TEAM
shop_manager,roster,read write,SHOP
specialists,roster,read,CENTRE
shop_staff,roster,read,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,roster,read,SELF
general_manager,pay_policy,read approve,COMPANY
hr finance,pay_policy,read write,COMPANY
auditor,pay_policy,read,COMPANY
cs_manager,pay_policy,read,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,pay_policy,read,SECTION
shop_manager,pay_policy,read,SHOP
general_manager hr finance auditor,applied_policy,read,COMPANY
office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,applied_policy,read,SHOP
general_manager,payroll,read approve,COMPANY
hr auditor,payroll,read,COMPANY
finance,payroll,read write,COMPANY
cs_manager,payroll,read,DEPARTMENT
shop_manager,payroll,read,SHOP
office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,payroll,read,SELF
general_manager hr finance admin auditor complaint_department,month,read,COMPANY
office department_managers cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,month,read,SHOP
general_manager hr auditor,account,read,COMPANY
admin,account,read write,COMPANY
cs_manager,account,read,DEPARTMENT
general_manager,regime,read approve,COMPANY
hr,regime,read write,COMPANY
finance auditor,regime,read,COMPANY
cs_manager,regime,approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,regime,write,SECTION
shop_manager,regime,write,SHOP
office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,regime,read,SHOP
general_manager auditor,regime_opinion,read,COMPANY
hr,regime_opinion,read write,COMPANY
department_managers cs_manager,regime_opinion,read write,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,regime_opinion,read write,SECTION
shop_manager,regime_opinion,read,SHOP
finance office admin complaint_department team_leaders specialists shop_staff,regime_opinion,read,SELF
general_manager,grievance,read,COMPANY
hr,grievance,read write,COMPANY
auditor finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,grievance,read,SELF
general_manager auditor,training,read,COMPANY
hr,training,read write,COMPANY
department_managers cs_manager,training,read write approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,training,read write,SECTION
team_leaders,training,read,TEAM
shop_manager,training,read write,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,training,read,SELF
shop_manager,training,approve,SHOP
HR_SUPERVISOR,training,approve,COMPANY
general_manager auditor,training_plan,read,COMPANY
hr,training_plan,read write,COMPANY
HR_SUPERVISOR,training_plan,approve,COMPANY
department_managers cs_manager,training_plan,read write approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,training_plan,read write,SECTION
shop_manager,training_plan,read write approve,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_staff,training_plan,read,SHOP
general_manager,probation,read approve,COMPANY
hr,probation,read write approve,COMPANY
finance auditor,probation,read,COMPANY
department_managers cs_manager,probation,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,probation,read approve,SECTION
team_leaders,probation,read,TEAM
shop_manager,probation,read approve,SHOP
office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,probation,read write,SELF
general_manager hr,approval,read approve,COMPANY
auditor,approval,read,COMPANY
department_managers cs_manager,approval,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,approval,read approve,SECTION
team_leaders,approval,read,TEAM
shop_manager,approval,read approve,SHOP
general_manager hr auditor finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,approval,read write,SELF
general_manager hr auditor,performance,read,COMPANY
cs_manager,performance,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor,performance,read write,SECTION
qa_supervisor,performance,read write approve,DEPARTMENT
QA_TEAM_LEADER QA_SPECIALIST CALLBACK_SPECIALIST,performance,write,DEPARTMENT
department_managers,performance,read,DEPARTMENT
team_leaders,performance,read,TEAM
shop_manager,performance,read write,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,performance,read,SELF
general_manager,customer,read,COMPANY
cs_manager,customer,read,DEPARTMENT
csc_supervisor scenic_supervisor,customer,read,SECTION
crm_supervisor,customer,read write,DEPARTMENT
INFO_SPECIALIST,customer,read write,DEPARTMENT
qa_supervisor,customer,read,SHOP
team_leaders,customer,read,TEAM
specialists,customer,read,CENTRE
shop_manager,customer,read write,SHOP
csc_supervisor scenic_supervisor specialists shop_staff,customer,read write,SELF
general_manager,grade_rule,read,COMPANY
cs_manager,grade_rule,read approve,DEPARTMENT
crm_supervisor,grade_rule,read write,DEPARTMENT
csc_supervisor scenic_supervisor qa_supervisor team_leaders specialists shop_staff,grade_rule,read,SHOP
shop_manager,grade_rule,read write,SHOP
general_manager complaint_department,complaint,read approve,COMPANY
cs_manager,complaint,read write approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor,complaint,read write,SECTION
qa_supervisor,complaint,read,SHOP
team_leaders,complaint,read write,TEAM
shop_manager,complaint,read write,SHOP
specialists shop_staff,complaint,read write,SELF
general_manager,survey,read,COMPANY
cs_manager,survey,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor team_leaders shop_manager,survey,read,SHOP
qa_supervisor CALLBACK_SPECIALIST,survey,read write,DEPARTMENT
general_manager,rectification,read,COMPANY
cs_manager,rectification,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor,rectification,read write,SECTION
qa_supervisor,rectification,read write,DEPARTMENT
team_leaders,rectification,read,SHOP
shop_manager,rectification,read write,SHOP
specialists shop_staff,rectification,read,SELF
general_manager finance,merchant_rating,read,COMPANY
cs_manager,merchant_rating,read approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor team_leaders shop_manager,merchant_rating,read,SHOP
qa_supervisor QA_SPECIALIST,merchant_rating,read write,DEPARTMENT
general_manager finance,sales_order,read,COMPANY
cs_manager,sales_order,read,DEPARTMENT
csc_supervisor scenic_supervisor,sales_order,read write,SECTION
crm_supervisor qa_supervisor,sales_order,read,SHOP
team_leaders,sales_order,read write,TEAM
shop_manager,sales_order,read write,SHOP
specialists shop_staff,sales_order,read write,SELF
general_manager finance,stock,read,COMPANY
cs_manager csc_supervisor scenic_supervisor specialists shop_staff,stock,read,SHOP
shop_manager,stock,read write,SHOP
general_manager,receivable,read,COMPANY
finance,receivable,read write,COMPANY
cs_manager csc_supervisor scenic_supervisor shop_manager,receivable,read,SHOP
specialists,receivable,read,SELF
general_manager,budget,read approve,COMPANY
hr auditor,budget,read,COMPANY
finance,budget,read write,COMPANY
cs_manager,budget,read write,DEPARTMENT
csc_supervisor,budget,read,SHOP
scenic_supervisor crm_supervisor qa_supervisor,budget,read write,SELF
specialists,budget,read write,SELF
shop_manager,budget,read write,SHOP
general_manager,duty_log,read,COMPANY
cs_manager,duty_log,read,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,duty_log,read,SECTION
team_leaders,duty_log,read write,TEAM
shop_manager,duty_log,read,SHOP
specialists shop_staff,duty_log,read write,SELF
general_manager hr finance,meeting,read,COMPANY
cs_manager,meeting,read write,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,meeting,read write,SECTION
team_leaders,meeting,read write,TEAM
shop_manager,meeting,read write,SHOP
specialists shop_staff,meeting,read,SELF
general_manager,third_party,read approve,COMPANY
hr finance auditor,third_party,read,COMPANY
cs_manager,third_party,read write,DEPARTMENT
shop_manager,third_party,read,SHOP
\.
create temporary table role_right on commit drop as
select distinct p.post_code, m.resource, a.action::access.action as action, m.reach
from role_matrix m
cross join lateral string_to_table(m.who, ' ') w (name)
cross join lateral (
  select string_to_table(c.posts, ' ') from role_class c where c.class = w.name
  union select w.name where w.name = upper(w.name)
) p (post_code)
cross join lateral string_to_table(m.actions, ' ') a (action);
delete from access.right r
where not exists (
  select from role_right m
  where (m.post_code, m.resource, m.action, m.reach) = (r.post_code, r.resource, r.action, r.reach)
);
insert into access.right (post_code, resource, action, reach)
select post_code, resource, action, reach from role_right
on conflict do nothing;
drop table role_class, role_matrix, role_right;
