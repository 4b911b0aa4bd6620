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
general_manager auditor,training,read,COMPANY
hr,training,read write,COMPANY
department_managers cs_manager,training,read write approve,DEPARTMENT
csc_supervisor scenic_supervisor crm_supervisor qa_supervisor,training,read write,SECTION
team_leaders,training,read,TEAM
shop_manager,training,read write,SHOP
finance office admin department_managers complaint_department cs_manager csc_supervisor scenic_supervisor crm_supervisor qa_supervisor team_leaders specialists shop_manager shop_staff,training,read,SELF
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
GENERAL_MANAGER,org_chart,read,COMPANY
GENERAL_MANAGER,org_chart,approve,COMPANY
HR_SUPERVISOR,org_chart,read,COMPANY
HR_SUPERVISOR,org_chart,write,COMPANY
HR,org_chart,read,COMPANY
HR,org_chart,write,COMPANY
ADMINISTRATION,org_chart,read,SHOP
FINANCE,org_chart,read,COMPANY
ACCOUNTANT,org_chart,read,SHOP
CASHIER,org_chart,read,SHOP
MERCHANDISER,org_chart,read,SHOP
STORE_KEEPER,org_chart,read,SHOP
CLERK,org_chart,read,SHOP
SYSTEM_ADMIN,org_chart,read,COMPANY
SYSTEM_ADMIN,org_chart,write,COMPANY
AUDITOR,org_chart,read,COMPANY
CS_MANAGER,org_chart,read,DEPARTMENT
CS_MANAGER,org_chart,approve,DEPARTMENT
CS_MANAGER,org_chart,read,SHOP
CRM_SUPERVISOR,org_chart,read,SHOP
SCENIC_SUPERVISOR,org_chart,read,SHOP
CSC_SUPERVISOR,org_chart,read,SHOP
QA_SUPERVISOR,org_chart,read,SHOP
QA_TEAM_LEADER,org_chart,read,SHOP
QA_SPECIALIST,org_chart,read,SHOP
CALLBACK_SPECIALIST,org_chart,read,SHOP
MEMBER_SPECIALIST,org_chart,read,SHOP
INFO_SPECIALIST,org_chart,read,SHOP
ZONE_TEAM_LEADER,org_chart,read,SHOP
SCENIC_SPECIALIST,org_chart,read,SHOP
LIAISON_SPECIALIST,org_chart,read,SHOP
TEL_TEAM_LEADER,org_chart,read,SHOP
TEL_AGENT,org_chart,read,SHOP
CC_TEAM_LEADER,org_chart,read,SHOP
CC_AGENT,org_chart,read,SHOP
SHOP_MANAGER,org_chart,read,SHOP
THERAPIST,org_chart,read,SHOP
RECEPTIONIST,org_chart,read,SHOP
SHOP_AGENT,org_chart,read,SHOP
PACKER,org_chart,read,SHOP
GENERAL_MANAGER,employee_file,read,COMPANY
HR_SUPERVISOR,employee_file,read,COMPANY
HR_SUPERVISOR,employee_file,write,COMPANY
HR,employee_file,read,COMPANY
HR,employee_file,write,COMPANY
ADMINISTRATION,employee_file,read,SELF
FINANCE,employee_file,read,SELF
ACCOUNTANT,employee_file,read,SELF
CASHIER,employee_file,read,SELF
MERCHANDISER,employee_file,read,SELF
STORE_KEEPER,employee_file,read,SELF
CLERK,employee_file,read,SELF
SYSTEM_ADMIN,employee_file,read,SELF
AUDITOR,employee_file,read,COMPANY
CS_MANAGER,employee_file,read,DEPARTMENT
CS_MANAGER,employee_file,read,SELF
CRM_SUPERVISOR,employee_file,read,SECTION
CRM_SUPERVISOR,employee_file,read,SELF
SCENIC_SUPERVISOR,employee_file,read,SECTION
SCENIC_SUPERVISOR,employee_file,read,SELF
CSC_SUPERVISOR,employee_file,read,SECTION
CSC_SUPERVISOR,employee_file,read,SELF
QA_SUPERVISOR,employee_file,read,SECTION
QA_SUPERVISOR,employee_file,read,SELF
QA_TEAM_LEADER,employee_file,read,TEAM
QA_TEAM_LEADER,employee_file,read,SELF
QA_SPECIALIST,employee_file,read,SELF
CALLBACK_SPECIALIST,employee_file,read,SELF
MEMBER_SPECIALIST,employee_file,read,SELF
INFO_SPECIALIST,employee_file,read,SELF
ZONE_TEAM_LEADER,employee_file,read,TEAM
ZONE_TEAM_LEADER,employee_file,read,SELF
SCENIC_SPECIALIST,employee_file,read,SELF
LIAISON_SPECIALIST,employee_file,read,SELF
TEL_TEAM_LEADER,employee_file,read,TEAM
TEL_TEAM_LEADER,employee_file,read,SELF
TEL_AGENT,employee_file,read,SELF
CC_TEAM_LEADER,employee_file,read,TEAM
CC_TEAM_LEADER,employee_file,read,SELF
CC_AGENT,employee_file,read,SELF
SHOP_MANAGER,employee_file,read,SHOP
SHOP_MANAGER,employee_file,read,SELF
THERAPIST,employee_file,read,SELF
RECEPTIONIST,employee_file,read,SELF
SHOP_AGENT,employee_file,read,SELF
PACKER,employee_file,read,SELF
GENERAL_MANAGER,punch,read,COMPANY
GENERAL_MANAGER,punch,approve,COMPANY
HR_SUPERVISOR,punch,read,COMPANY
HR,punch,read,COMPANY
ADMINISTRATION,punch,read,SELF
FINANCE,punch,read,SELF
ACCOUNTANT,punch,read,SELF
CASHIER,punch,read,SELF
MERCHANDISER,punch,read,SELF
STORE_KEEPER,punch,read,SELF
CLERK,punch,read,SELF
SYSTEM_ADMIN,punch,read,SELF
AUDITOR,punch,read,COMPANY
CS_MANAGER,punch,read,DEPARTMENT
CS_MANAGER,punch,approve,DEPARTMENT
CS_MANAGER,punch,read,SELF
CRM_SUPERVISOR,punch,read,SECTION
CRM_SUPERVISOR,punch,approve,SECTION
CRM_SUPERVISOR,punch,read,SELF
SCENIC_SUPERVISOR,punch,read,SECTION
SCENIC_SUPERVISOR,punch,approve,SECTION
SCENIC_SUPERVISOR,punch,read,SELF
CSC_SUPERVISOR,punch,read,SECTION
CSC_SUPERVISOR,punch,approve,SECTION
CSC_SUPERVISOR,punch,read,SELF
QA_SUPERVISOR,punch,read,SECTION
QA_SUPERVISOR,punch,approve,SECTION
QA_SUPERVISOR,punch,read,SELF
QA_TEAM_LEADER,punch,read,TEAM
QA_TEAM_LEADER,punch,read,SELF
QA_SPECIALIST,punch,read,SELF
CALLBACK_SPECIALIST,punch,read,SELF
MEMBER_SPECIALIST,punch,read,SELF
INFO_SPECIALIST,punch,read,SELF
ZONE_TEAM_LEADER,punch,read,TEAM
ZONE_TEAM_LEADER,punch,read,SELF
SCENIC_SPECIALIST,punch,read,SELF
LIAISON_SPECIALIST,punch,read,SELF
TEL_TEAM_LEADER,punch,read,TEAM
TEL_TEAM_LEADER,punch,read,SELF
TEL_AGENT,punch,read,SELF
CC_TEAM_LEADER,punch,read,TEAM
CC_TEAM_LEADER,punch,read,SELF
CC_AGENT,punch,read,SELF
SHOP_MANAGER,punch,read,SHOP
SHOP_MANAGER,punch,approve,SHOP
SHOP_MANAGER,punch,read,SELF
THERAPIST,punch,read,SELF
RECEPTIONIST,punch,read,SELF
SHOP_AGENT,punch,read,SELF
PACKER,punch,read,SELF
GENERAL_MANAGER,attendance_month,read,COMPANY
HR_SUPERVISOR,attendance_month,read,COMPANY
HR,attendance_month,read,COMPANY
ADMINISTRATION,attendance_month,read,SELF
FINANCE,attendance_month,read,COMPANY
ACCOUNTANT,attendance_month,read,SELF
CASHIER,attendance_month,read,SELF
MERCHANDISER,attendance_month,read,SELF
STORE_KEEPER,attendance_month,read,SELF
CLERK,attendance_month,read,SELF
SYSTEM_ADMIN,attendance_month,read,SELF
AUDITOR,attendance_month,read,COMPANY
CS_MANAGER,attendance_month,read,DEPARTMENT
CS_MANAGER,attendance_month,read,SELF
CRM_SUPERVISOR,attendance_month,read,SECTION
CRM_SUPERVISOR,attendance_month,read,SELF
SCENIC_SUPERVISOR,attendance_month,read,SECTION
SCENIC_SUPERVISOR,attendance_month,read,SELF
CSC_SUPERVISOR,attendance_month,read,SECTION
CSC_SUPERVISOR,attendance_month,read,SELF
QA_SUPERVISOR,attendance_month,read,SECTION
QA_SUPERVISOR,attendance_month,read,SELF
QA_TEAM_LEADER,attendance_month,read,TEAM
QA_TEAM_LEADER,attendance_month,read,SELF
QA_SPECIALIST,attendance_month,read,SELF
CALLBACK_SPECIALIST,attendance_month,read,SELF
MEMBER_SPECIALIST,attendance_month,read,SELF
INFO_SPECIALIST,attendance_month,read,SELF
ZONE_TEAM_LEADER,attendance_month,read,TEAM
ZONE_TEAM_LEADER,attendance_month,read,SELF
SCENIC_SPECIALIST,attendance_month,read,SELF
LIAISON_SPECIALIST,attendance_month,read,SELF
TEL_TEAM_LEADER,attendance_month,read,TEAM
TEL_TEAM_LEADER,attendance_month,read,SELF
TEL_AGENT,attendance_month,read,SELF
CC_TEAM_LEADER,attendance_month,read,TEAM
CC_TEAM_LEADER,attendance_month,read,SELF
CC_AGENT,attendance_month,read,SELF
SHOP_MANAGER,attendance_month,read,SHOP
SHOP_MANAGER,attendance_month,read,SELF
THERAPIST,attendance_month,read,SELF
RECEPTIONIST,attendance_month,read,SELF
SHOP_AGENT,attendance_month,read,SELF
PACKER,attendance_month,read,SELF
GENERAL_MANAGER,roster,read,COMPANY
HR_SUPERVISOR,roster,read,COMPANY
HR,roster,read,COMPANY
ADMINISTRATION,roster,read,SELF
FINANCE,roster,read,SELF
ACCOUNTANT,roster,read,SELF
CASHIER,roster,read,SELF
MERCHANDISER,roster,read,SELF
STORE_KEEPER,roster,read,SELF
CLERK,roster,read,SELF
SYSTEM_ADMIN,roster,read,SELF
AUDITOR,roster,read,COMPANY
CS_MANAGER,roster,read,DEPARTMENT
CS_MANAGER,roster,write,DEPARTMENT
CS_MANAGER,roster,approve,DEPARTMENT
CS_MANAGER,roster,read,SELF
CRM_SUPERVISOR,roster,read,SECTION
CRM_SUPERVISOR,roster,write,SECTION
CRM_SUPERVISOR,roster,read,SELF
SCENIC_SUPERVISOR,roster,read,SECTION
SCENIC_SUPERVISOR,roster,write,SECTION
SCENIC_SUPERVISOR,roster,read,SELF
CSC_SUPERVISOR,roster,read,SECTION
CSC_SUPERVISOR,roster,write,SECTION
CSC_SUPERVISOR,roster,read,SELF
QA_SUPERVISOR,roster,read,SECTION
QA_SUPERVISOR,roster,write,SECTION
QA_SUPERVISOR,roster,read,SELF
QA_TEAM_LEADER,roster,read,TEAM
QA_TEAM_LEADER,roster,write,TEAM
QA_TEAM_LEADER,roster,read,SELF
QA_SPECIALIST,roster,read,CENTRE
QA_SPECIALIST,roster,read,SELF
CALLBACK_SPECIALIST,roster,read,CENTRE
CALLBACK_SPECIALIST,roster,read,SELF
MEMBER_SPECIALIST,roster,read,CENTRE
MEMBER_SPECIALIST,roster,read,SELF
INFO_SPECIALIST,roster,read,CENTRE
INFO_SPECIALIST,roster,read,SELF
ZONE_TEAM_LEADER,roster,read,TEAM
ZONE_TEAM_LEADER,roster,write,TEAM
ZONE_TEAM_LEADER,roster,read,SELF
SCENIC_SPECIALIST,roster,read,CENTRE
SCENIC_SPECIALIST,roster,read,SELF
LIAISON_SPECIALIST,roster,read,CENTRE
LIAISON_SPECIALIST,roster,read,SELF
TEL_TEAM_LEADER,roster,read,TEAM
TEL_TEAM_LEADER,roster,write,TEAM
TEL_TEAM_LEADER,roster,read,SELF
TEL_AGENT,roster,read,CENTRE
TEL_AGENT,roster,read,SELF
CC_TEAM_LEADER,roster,read,TEAM
CC_TEAM_LEADER,roster,write,TEAM
CC_TEAM_LEADER,roster,read,SELF
CC_AGENT,roster,read,CENTRE
CC_AGENT,roster,read,SELF
SHOP_MANAGER,roster,read,SHOP
SHOP_MANAGER,roster,write,SHOP
SHOP_MANAGER,roster,read,SELF
THERAPIST,roster,read,SHOP
THERAPIST,roster,read,SELF
RECEPTIONIST,roster,read,SHOP
RECEPTIONIST,roster,read,SELF
SHOP_AGENT,roster,read,SHOP
SHOP_AGENT,roster,read,SELF
PACKER,roster,read,SHOP
PACKER,roster,read,SELF
GENERAL_MANAGER,pay_policy,read,COMPANY
GENERAL_MANAGER,pay_policy,approve,COMPANY
HR_SUPERVISOR,pay_policy,read,COMPANY
HR_SUPERVISOR,pay_policy,write,COMPANY
HR,pay_policy,read,COMPANY
HR,pay_policy,write,COMPANY
FINANCE,pay_policy,read,COMPANY
FINANCE,pay_policy,write,COMPANY
AUDITOR,pay_policy,read,COMPANY
CS_MANAGER,pay_policy,read,DEPARTMENT
CRM_SUPERVISOR,pay_policy,read,SECTION
SCENIC_SUPERVISOR,pay_policy,read,SECTION
CSC_SUPERVISOR,pay_policy,read,SECTION
QA_SUPERVISOR,pay_policy,read,SECTION
SHOP_MANAGER,pay_policy,read,SHOP
GENERAL_MANAGER,applied_policy,read,COMPANY
HR_SUPERVISOR,applied_policy,read,COMPANY
HR,applied_policy,read,COMPANY
ADMINISTRATION,applied_policy,read,SHOP
FINANCE,applied_policy,read,COMPANY
ACCOUNTANT,applied_policy,read,SHOP
CASHIER,applied_policy,read,SHOP
MERCHANDISER,applied_policy,read,SHOP
STORE_KEEPER,applied_policy,read,SHOP
CLERK,applied_policy,read,SHOP
SYSTEM_ADMIN,applied_policy,read,SHOP
AUDITOR,applied_policy,read,COMPANY
CS_MANAGER,applied_policy,read,SHOP
CRM_SUPERVISOR,applied_policy,read,SHOP
SCENIC_SUPERVISOR,applied_policy,read,SHOP
CSC_SUPERVISOR,applied_policy,read,SHOP
QA_SUPERVISOR,applied_policy,read,SHOP
QA_TEAM_LEADER,applied_policy,read,SHOP
QA_SPECIALIST,applied_policy,read,SHOP
CALLBACK_SPECIALIST,applied_policy,read,SHOP
MEMBER_SPECIALIST,applied_policy,read,SHOP
INFO_SPECIALIST,applied_policy,read,SHOP
ZONE_TEAM_LEADER,applied_policy,read,SHOP
SCENIC_SPECIALIST,applied_policy,read,SHOP
LIAISON_SPECIALIST,applied_policy,read,SHOP
TEL_TEAM_LEADER,applied_policy,read,SHOP
TEL_AGENT,applied_policy,read,SHOP
CC_TEAM_LEADER,applied_policy,read,SHOP
CC_AGENT,applied_policy,read,SHOP
SHOP_MANAGER,applied_policy,read,SHOP
THERAPIST,applied_policy,read,SHOP
RECEPTIONIST,applied_policy,read,SHOP
SHOP_AGENT,applied_policy,read,SHOP
PACKER,applied_policy,read,SHOP
GENERAL_MANAGER,payroll,read,COMPANY
GENERAL_MANAGER,payroll,approve,COMPANY
HR_SUPERVISOR,payroll,read,COMPANY
HR,payroll,read,COMPANY
ADMINISTRATION,payroll,read,SELF
FINANCE,payroll,read,COMPANY
FINANCE,payroll,write,COMPANY
ACCOUNTANT,payroll,read,SELF
CASHIER,payroll,read,SELF
MERCHANDISER,payroll,read,SELF
STORE_KEEPER,payroll,read,SELF
CLERK,payroll,read,SELF
SYSTEM_ADMIN,payroll,read,SELF
AUDITOR,payroll,read,COMPANY
CS_MANAGER,payroll,read,DEPARTMENT
CS_MANAGER,payroll,read,SELF
CRM_SUPERVISOR,payroll,read,SELF
SCENIC_SUPERVISOR,payroll,read,SELF
CSC_SUPERVISOR,payroll,read,SELF
QA_SUPERVISOR,payroll,read,SELF
QA_TEAM_LEADER,payroll,read,SELF
QA_SPECIALIST,payroll,read,SELF
CALLBACK_SPECIALIST,payroll,read,SELF
MEMBER_SPECIALIST,payroll,read,SELF
INFO_SPECIALIST,payroll,read,SELF
ZONE_TEAM_LEADER,payroll,read,SELF
SCENIC_SPECIALIST,payroll,read,SELF
LIAISON_SPECIALIST,payroll,read,SELF
TEL_TEAM_LEADER,payroll,read,SELF
TEL_AGENT,payroll,read,SELF
CC_TEAM_LEADER,payroll,read,SELF
CC_AGENT,payroll,read,SELF
SHOP_MANAGER,payroll,read,SHOP
SHOP_MANAGER,payroll,read,SELF
THERAPIST,payroll,read,SELF
RECEPTIONIST,payroll,read,SELF
SHOP_AGENT,payroll,read,SELF
PACKER,payroll,read,SELF
GENERAL_MANAGER,month,read,COMPANY
HR_SUPERVISOR,month,read,COMPANY
HR,month,read,COMPANY
ADMINISTRATION,month,read,SHOP
FINANCE,month,read,COMPANY
ACCOUNTANT,month,read,SHOP
CASHIER,month,read,SHOP
MERCHANDISER,month,read,SHOP
STORE_KEEPER,month,read,SHOP
CLERK,month,read,SHOP
SYSTEM_ADMIN,month,read,COMPANY
AUDITOR,month,read,COMPANY
CS_MANAGER,month,read,SHOP
CRM_SUPERVISOR,month,read,SHOP
SCENIC_SUPERVISOR,month,read,SHOP
CSC_SUPERVISOR,month,read,SHOP
QA_SUPERVISOR,month,read,SHOP
QA_TEAM_LEADER,month,read,SHOP
QA_SPECIALIST,month,read,SHOP
CALLBACK_SPECIALIST,month,read,SHOP
MEMBER_SPECIALIST,month,read,SHOP
INFO_SPECIALIST,month,read,SHOP
ZONE_TEAM_LEADER,month,read,SHOP
SCENIC_SPECIALIST,month,read,SHOP
LIAISON_SPECIALIST,month,read,SHOP
TEL_TEAM_LEADER,month,read,SHOP
TEL_AGENT,month,read,SHOP
CC_TEAM_LEADER,month,read,SHOP
CC_AGENT,month,read,SHOP
SHOP_MANAGER,month,read,SHOP
THERAPIST,month,read,SHOP
RECEPTIONIST,month,read,SHOP
SHOP_AGENT,month,read,SHOP
PACKER,month,read,SHOP
GENERAL_MANAGER,account,read,COMPANY
HR_SUPERVISOR,account,read,COMPANY
HR,account,read,COMPANY
SYSTEM_ADMIN,account,read,COMPANY
SYSTEM_ADMIN,account,write,COMPANY
AUDITOR,account,read,COMPANY
CS_MANAGER,account,read,DEPARTMENT
GENERAL_MANAGER,regime,read,COMPANY
GENERAL_MANAGER,regime,approve,COMPANY
HR_SUPERVISOR,regime,read,COMPANY
HR_SUPERVISOR,regime,write,COMPANY
HR,regime,read,COMPANY
HR,regime,write,COMPANY
ADMINISTRATION,regime,read,SHOP
FINANCE,regime,read,SHOP
ACCOUNTANT,regime,read,SHOP
CASHIER,regime,read,SHOP
MERCHANDISER,regime,read,SHOP
STORE_KEEPER,regime,read,SHOP
CLERK,regime,read,SHOP
SYSTEM_ADMIN,regime,read,SHOP
AUDITOR,regime,read,COMPANY
CS_MANAGER,regime,read,SHOP
CS_MANAGER,regime,approve,DEPARTMENT
CRM_SUPERVISOR,regime,read,SHOP
CRM_SUPERVISOR,regime,write,SECTION
SCENIC_SUPERVISOR,regime,read,SHOP
SCENIC_SUPERVISOR,regime,write,SECTION
CSC_SUPERVISOR,regime,read,SHOP
CSC_SUPERVISOR,regime,write,SECTION
QA_SUPERVISOR,regime,read,SHOP
QA_SUPERVISOR,regime,write,SECTION
QA_TEAM_LEADER,regime,read,SHOP
QA_SPECIALIST,regime,read,SHOP
CALLBACK_SPECIALIST,regime,read,SHOP
MEMBER_SPECIALIST,regime,read,SHOP
INFO_SPECIALIST,regime,read,SHOP
ZONE_TEAM_LEADER,regime,read,SHOP
SCENIC_SPECIALIST,regime,read,SHOP
LIAISON_SPECIALIST,regime,read,SHOP
TEL_TEAM_LEADER,regime,read,SHOP
TEL_AGENT,regime,read,SHOP
CC_TEAM_LEADER,regime,read,SHOP
CC_AGENT,regime,read,SHOP
SHOP_MANAGER,regime,read,SHOP
THERAPIST,regime,read,SHOP
RECEPTIONIST,regime,read,SHOP
SHOP_AGENT,regime,read,SHOP
PACKER,regime,read,SHOP
GENERAL_MANAGER,regime_opinion,read,COMPANY
HR_SUPERVISOR,regime_opinion,read,COMPANY
HR_SUPERVISOR,regime_opinion,write,COMPANY
HR,regime_opinion,read,COMPANY
HR,regime_opinion,write,COMPANY
ADMINISTRATION,regime_opinion,read,SELF
FINANCE,regime_opinion,read,SELF
ACCOUNTANT,regime_opinion,read,SELF
CASHIER,regime_opinion,read,SELF
MERCHANDISER,regime_opinion,read,SELF
STORE_KEEPER,regime_opinion,read,SELF
CLERK,regime_opinion,read,SELF
SYSTEM_ADMIN,regime_opinion,read,SELF
AUDITOR,regime_opinion,read,COMPANY
CS_MANAGER,regime_opinion,read,DEPARTMENT
CS_MANAGER,regime_opinion,write,DEPARTMENT
CRM_SUPERVISOR,regime_opinion,read,SECTION
CRM_SUPERVISOR,regime_opinion,write,SECTION
SCENIC_SUPERVISOR,regime_opinion,read,SECTION
SCENIC_SUPERVISOR,regime_opinion,write,SECTION
CSC_SUPERVISOR,regime_opinion,read,SECTION
CSC_SUPERVISOR,regime_opinion,write,SECTION
QA_SUPERVISOR,regime_opinion,read,SECTION
QA_SUPERVISOR,regime_opinion,write,SECTION
QA_TEAM_LEADER,regime_opinion,read,SELF
QA_SPECIALIST,regime_opinion,read,SELF
CALLBACK_SPECIALIST,regime_opinion,read,SELF
MEMBER_SPECIALIST,regime_opinion,read,SELF
INFO_SPECIALIST,regime_opinion,read,SELF
ZONE_TEAM_LEADER,regime_opinion,read,SELF
SCENIC_SPECIALIST,regime_opinion,read,SELF
LIAISON_SPECIALIST,regime_opinion,read,SELF
TEL_TEAM_LEADER,regime_opinion,read,SELF
TEL_AGENT,regime_opinion,read,SELF
CC_TEAM_LEADER,regime_opinion,read,SELF
CC_AGENT,regime_opinion,read,SELF
SHOP_MANAGER,regime_opinion,read,SHOP
THERAPIST,regime_opinion,read,SELF
RECEPTIONIST,regime_opinion,read,SELF
SHOP_AGENT,regime_opinion,read,SELF
PACKER,regime_opinion,read,SELF
GENERAL_MANAGER,grievance,read,COMPANY
HR_SUPERVISOR,grievance,read,COMPANY
HR_SUPERVISOR,grievance,write,COMPANY
HR,grievance,read,COMPANY
HR,grievance,write,COMPANY
ADMINISTRATION,grievance,read,SELF
FINANCE,grievance,read,SELF
ACCOUNTANT,grievance,read,SELF
CASHIER,grievance,read,SELF
MERCHANDISER,grievance,read,SELF
STORE_KEEPER,grievance,read,SELF
CLERK,grievance,read,SELF
SYSTEM_ADMIN,grievance,read,SELF
AUDITOR,grievance,read,SELF
CS_MANAGER,grievance,read,SELF
CRM_SUPERVISOR,grievance,read,SELF
SCENIC_SUPERVISOR,grievance,read,SELF
CSC_SUPERVISOR,grievance,read,SELF
QA_SUPERVISOR,grievance,read,SELF
QA_TEAM_LEADER,grievance,read,SELF
QA_SPECIALIST,grievance,read,SELF
CALLBACK_SPECIALIST,grievance,read,SELF
MEMBER_SPECIALIST,grievance,read,SELF
INFO_SPECIALIST,grievance,read,SELF
ZONE_TEAM_LEADER,grievance,read,SELF
SCENIC_SPECIALIST,grievance,read,SELF
LIAISON_SPECIALIST,grievance,read,SELF
TEL_TEAM_LEADER,grievance,read,SELF
TEL_AGENT,grievance,read,SELF
CC_TEAM_LEADER,grievance,read,SELF
CC_AGENT,grievance,read,SELF
SHOP_MANAGER,grievance,read,SELF
THERAPIST,grievance,read,SELF
RECEPTIONIST,grievance,read,SELF
SHOP_AGENT,grievance,read,SELF
PACKER,grievance,read,SELF
GENERAL_MANAGER,approval,read,COMPANY
GENERAL_MANAGER,approval,read,SELF
HR_SUPERVISOR,approval,read,COMPANY
HR_SUPERVISOR,approval,read,SELF
HR,approval,read,COMPANY
HR,approval,read,SELF
ADMINISTRATION,approval,read,SELF
FINANCE,approval,read,SELF
ACCOUNTANT,approval,read,SELF
CASHIER,approval,read,SELF
MERCHANDISER,approval,read,SELF
STORE_KEEPER,approval,read,SELF
CLERK,approval,read,SELF
SYSTEM_ADMIN,approval,read,SELF
AUDITOR,approval,read,COMPANY
AUDITOR,approval,read,SELF
CS_MANAGER,approval,read,DEPARTMENT
CS_MANAGER,approval,read,SELF
CRM_SUPERVISOR,approval,read,SECTION
CRM_SUPERVISOR,approval,read,SELF
SCENIC_SUPERVISOR,approval,read,SECTION
SCENIC_SUPERVISOR,approval,read,SELF
CSC_SUPERVISOR,approval,read,SECTION
CSC_SUPERVISOR,approval,read,SELF
QA_SUPERVISOR,approval,read,SECTION
QA_SUPERVISOR,approval,read,SELF
QA_TEAM_LEADER,approval,read,TEAM
QA_TEAM_LEADER,approval,read,SELF
QA_SPECIALIST,approval,read,SELF
CALLBACK_SPECIALIST,approval,read,SELF
MEMBER_SPECIALIST,approval,read,SELF
INFO_SPECIALIST,approval,read,SELF
ZONE_TEAM_LEADER,approval,read,TEAM
ZONE_TEAM_LEADER,approval,read,SELF
SCENIC_SPECIALIST,approval,read,SELF
LIAISON_SPECIALIST,approval,read,SELF
TEL_TEAM_LEADER,approval,read,TEAM
TEL_TEAM_LEADER,approval,read,SELF
TEL_AGENT,approval,read,SELF
CC_TEAM_LEADER,approval,read,TEAM
CC_TEAM_LEADER,approval,read,SELF
CC_AGENT,approval,read,SELF
SHOP_MANAGER,approval,read,SHOP
SHOP_MANAGER,approval,read,SELF
THERAPIST,approval,read,SELF
RECEPTIONIST,approval,read,SELF
SHOP_AGENT,approval,read,SELF
PACKER,approval,read,SELF
GENERAL_MANAGER,probation,read,COMPANY
GENERAL_MANAGER,probation,approve,COMPANY
GENERAL_MANAGER,probation,read,SELF
HR_SUPERVISOR,probation,read,COMPANY
HR_SUPERVISOR,probation,write,COMPANY
HR_SUPERVISOR,probation,approve,COMPANY
HR_SUPERVISOR,probation,read,SELF
HR,probation,read,COMPANY
HR,probation,write,COMPANY
HR,probation,approve,COMPANY
HR,probation,read,SELF
ADMINISTRATION,probation,read,SELF
FINANCE,probation,read,SELF
ACCOUNTANT,probation,read,SELF
CASHIER,probation,read,SELF
MERCHANDISER,probation,read,SELF
STORE_KEEPER,probation,read,SELF
CLERK,probation,read,SELF
SYSTEM_ADMIN,probation,read,SELF
AUDITOR,probation,read,COMPANY
AUDITOR,probation,read,SELF
CS_MANAGER,probation,read,DEPARTMENT
CS_MANAGER,probation,approve,DEPARTMENT
CS_MANAGER,probation,read,SELF
CRM_SUPERVISOR,probation,read,SECTION
CRM_SUPERVISOR,probation,approve,SECTION
CRM_SUPERVISOR,probation,read,SELF
SCENIC_SUPERVISOR,probation,read,SECTION
SCENIC_SUPERVISOR,probation,approve,SECTION
SCENIC_SUPERVISOR,probation,read,SELF
CSC_SUPERVISOR,probation,read,SECTION
CSC_SUPERVISOR,probation,approve,SECTION
CSC_SUPERVISOR,probation,read,SELF
QA_SUPERVISOR,probation,read,SECTION
QA_SUPERVISOR,probation,approve,SECTION
QA_SUPERVISOR,probation,read,SELF
QA_TEAM_LEADER,probation,read,TEAM
QA_TEAM_LEADER,probation,read,SELF
QA_SPECIALIST,probation,read,SELF
CALLBACK_SPECIALIST,probation,read,SELF
MEMBER_SPECIALIST,probation,read,SELF
INFO_SPECIALIST,probation,read,SELF
ZONE_TEAM_LEADER,probation,read,TEAM
ZONE_TEAM_LEADER,probation,read,SELF
SCENIC_SPECIALIST,probation,read,SELF
LIAISON_SPECIALIST,probation,read,SELF
TEL_TEAM_LEADER,probation,read,TEAM
TEL_TEAM_LEADER,probation,read,SELF
TEL_AGENT,probation,read,SELF
CC_TEAM_LEADER,probation,read,TEAM
CC_TEAM_LEADER,probation,read,SELF
CC_AGENT,probation,read,SELF
SHOP_MANAGER,probation,read,SHOP
SHOP_MANAGER,probation,approve,SHOP
SHOP_MANAGER,probation,read,SELF
THERAPIST,probation,read,SELF
RECEPTIONIST,probation,read,SELF
SHOP_AGENT,probation,read,SELF
PACKER,probation,read,SELF
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
