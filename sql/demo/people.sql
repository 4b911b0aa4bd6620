-- People, employments, assignments and pay terms. turn is the person's place in the rotation.
create temporary table demo_person (
  employee_no text primary key, name_zh text, shop text, unit text, post text, joined_on date,
  leave_date date, grade text, pattern text, turn int
) on commit drop;
insert into demo_person values
  ('E0001', '王建国', 'HQ', 'HQ', 'GENERAL_MANAGER', '2015-03-02', null, 'A', 'office', 0),
  ('E0002', '李慧敏', 'HQ', 'HQ-HR', 'HR_SUPERVISOR', '2016-05-10', null, 'C', 'office', 0),
  ('E0003', '张雅琴', 'HQ', 'HQ-HR', 'HR', '2026-03-02', null, 'D', 'office', 0),
  ('E0004', '刘志远', 'HQ', 'HQ-FIN', 'FINANCE', '2025-06-16', null, 'C', 'office', 0),
  ('E0005', '陈晓燕', 'HQ', 'HQ-FIN', 'ACCOUNTANT', '2026-09-01', null, 'D', 'office', 0),
  ('E0006', '杨帆', 'HQ', 'HQ-FIN', 'CASHIER', '2026-01-12', null, 'E', 'office', 0),
  ('E0007', '赵丽娜', 'HQ', 'HQ-FIN', 'MERCHANDISER', '2024-03-04', null, 'E', 'office', 0),
  ('E0008', '黄海涛', 'HQ', 'HQ-FIN', 'STORE_KEEPER', '2025-04-07', null, 'E', 'office', 0),
  ('E0009', '周文静', 'HQ', 'HQ-HR', 'CLERK', '2023-08-21', null, 'F', 'office', 0),
  ('E0010', '吴俊杰', 'HQ', 'HQ-IT', 'SYSTEM_ADMIN', '2019-02-18', null, 'G', 'office', 0),
  ('E0011', '徐明亮', 'HQ', 'HQ-AUD', 'AUDITOR', '2018-10-08', null, 'D', 'office', 0),
  ('E0012', '孙悦', 'HQ', 'HQ-HR', 'ADMINISTRATION', '2026-03-16', null, 'D', 'office', 0),
  ('E0013', '朱玉兰', 'SCENIC', 'CSD', 'CS_MANAGER', '2016-07-01', null, 'B', 'office', 0),
  ('E0014', '马晓东', 'SCENIC', 'CRM', 'CRM_SUPERVISOR', '2018-04-09', null, 'C', 'office', 0),
  ('E0015', '胡静怡', 'SCENIC', 'SCN', 'SCENIC_SUPERVISOR', '2019-09-02', null, 'C', 'office', 0),
  ('E0016', '郭强', 'SCENIC', 'CSC', 'CSC_SUPERVISOR', '2020-06-15', null, 'C', 'office', 0),
  ('E0017', '何芳', 'SCENIC', 'QA', 'QA_SUPERVISOR', '2021-03-08', null, 'C', 'office', 0),
  ('E0018', '高磊', 'SCENIC', 'QA-ASM', 'QA_TEAM_LEADER', '2022-05-16', null, 'E', 'office', 0),
  ('E0019', '林婷', 'SCENIC', 'QA-ASM', 'QA_SPECIALIST', '2025-02-10', null, 'F', 'office', 0),
  ('E0020', '罗鹏飞', 'SCENIC', 'QA-CBK', 'CALLBACK_SPECIALIST', '2026-02-02', null, 'G', 'office', 0),
  ('E0021', '郑秀英', 'SCENIC', 'QA-CBK', 'CALLBACK_SPECIALIST', '2024-10-31', null, 'G', 'office', 0),
  ('E0022', '梁宇', 'SCENIC', 'CRM-MEM', 'MEMBER_SPECIALIST', '2023-11-13', null, 'G', 'office', 0),
  ('E0023', '谢雨桐', 'SCENIC', 'CRM-MEM', 'MEMBER_SPECIALIST', '2026-08-17', null, 'G', 'office', 0),
  ('E0024', '宋佳', 'SCENIC', 'CRM-INF', 'INFO_SPECIALIST', '2022-09-19', null, 'F', 'office', 0),
  ('E0025', '唐国栋', 'SCENIC', 'SCN', 'ZONE_TEAM_LEADER', '2021-12-06', null, 'E', 'turns', 0),
  ('E0026', '韩雪', 'SCENIC', 'SCN-CNS', 'SCENIC_SPECIALIST', '2025-05-12', null, 'G', 'turns', 1),
  ('E0027', '冯超', 'SCENIC', 'SCN-CNS', 'SCENIC_SPECIALIST', '2026-10-15', null, 'G', 'turns', 2),
  ('E0028', '于海燕', 'SCENIC', 'SCN-LIA', 'LIAISON_SPECIALIST', '2023-04-17', null, 'F', 'turns', 3),
  ('E0029', '董斌', 'SCENIC', 'SCN-LIA', 'LIAISON_SPECIALIST', '2024-06-03', '2026-10-20', 'G', 'turns', 4),
  ('E0030', '萧雅', 'SCENIC', 'CSC-TEL', 'TEL_TEAM_LEADER', '2022-03-14', null, 'E', 'duty', 0),
  ('E0031', '程志伟', 'SCENIC', 'CSC-TEL', 'TEL_AGENT', '2024-04-15', null, 'H', 'duty', 1),
  ('E0032', '曹丽华', 'SCENIC', 'CSC-TEL', 'TEL_AGENT', '2025-07-21', null, 'H', 'duty', 2),
  ('E0033', '袁浩', 'SCENIC', 'CSC-TEL', 'TEL_AGENT', '2026-05-11', null, 'H', 'duty', 3),
  ('E0034', '邓倩', 'SCENIC', 'CSC-TEL', 'TEL_AGENT', '2023-01-09', null, 'H', 'duty', 4),
  ('E0035', '许文博', 'SCENIC', 'CSC-TEL', 'TEL_AGENT', '2026-09-14', null, 'H', 'duty', 5),
  ('E0036', '傅小曼', 'SCENIC', 'CSC-CC', 'CC_TEAM_LEADER', '2022-10-24', null, 'E', 'turns', 5),
  ('E0037', '沈阳', 'SCENIC', 'CSC-CC', 'CC_AGENT', '2025-01-06', null, 'H', 'turns', 6),
  ('E0038', '曾琳', 'SCENIC', 'CSC-CC', 'CC_AGENT', '2026-04-20', null, 'H', 'turns', 7),
  ('E0039', '彭勇', 'SCENIC', 'CSC-CC', 'CC_AGENT', '2024-08-05', null, 'H', 'turns', 8),
  ('E0040', '吕思思', 'MASSAGE', 'SHOP', 'SHOP_MANAGER', '2019-05-06', null, 'E', 'shop', 0),
  ('E0041', '苏梅', 'MASSAGE', 'FRONT', 'RECEPTIONIST', '2024-02-26', null, 'H', 'turns', 0),
  ('E0042', '卢娜', 'MASSAGE', 'FRONT', 'RECEPTIONIST', '2026-03-23', null, 'H', 'turns', 1),
  ('E0043', '蒋大伟', 'MASSAGE', 'THERAPY', 'THERAPIST', '2020-11-02', null, 'G', 'turns', 2),
  ('E0044', '蔡明珠', 'MASSAGE', 'THERAPY', 'THERAPIST', '2025-03-10', null, 'G', 'alternating', 3),
  ('E0045', '贾志强', 'MASSAGE', 'THERAPY', 'THERAPIST', '2025-12-01', null, 'G', 'evening', 0),
  ('E0046', '丁秋月', 'MASSAGE', 'THERAPY', 'THERAPIST', '2023-06-19', null, 'G', 'evening', 1),
  ('E0047', '魏红', 'MASSAGE', 'THERAPY', 'THERAPIST', '2026-09-07', null, 'G', 'split', 0),
  ('E0048', '薛飞', 'MASSAGE', 'THERAPY', 'THERAPIST', '2024-12-16', null, 'G', 'split', 1),
  ('E0049', '叶春花', 'MASSAGE', 'THERAPY', 'THERAPIST', '2022-07-11', '2026-09-25', 'G', 'turns', 4),
  ('E0050', '阎俊', 'MASSAGE', 'THERAPY', 'THERAPIST', '2026-10-08', null, 'G', 'turns', 5),
  ('E0051', '余光', 'ONLINE', 'SHOP', 'SHOP_MANAGER', '2020-04-13', null, 'E', 'shop', 0),
  ('E0052', '潘莉莉', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2023-09-04', null, 'H', 'shop', 1),
  ('E0053', '杜晨', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2025-10-13', null, 'H', 'shop', 2),
  ('E0054', '戴欣', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2026-06-01', null, 'H', 'shop', 3),
  ('E0055', '夏敏', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2024-11-18', null, 'H', 'shop', 4),
  ('E0056', '钟凯', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2026-08-31', null, 'H', 'shop', 5),
  ('E0057', '汪洋', 'ONLINE', 'SERVICE', 'SHOP_AGENT', '2022-01-10', null, 'H', 'shop', 6),
  ('E0058', '田芳', 'ONLINE', 'WAREHOUSE', 'STORE_KEEPER', '2024-10-30', null, 'E', 'shop', 0),
  ('E0059', '任志刚', 'ONLINE', 'WAREHOUSE', 'PACKER', '2025-08-25', null, 'I', 'shop', 1),
  ('E0060', '姜海', 'ONLINE', 'WAREHOUSE', 'PACKER', '2026-07-06', null, 'I', 'shop', 2),
  ('E0061', '范小军', 'ONLINE', 'WAREHOUSE', 'PACKER', '2023-05-29', null, 'I', 'shop', 3);

insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
select s.company_id, s.shop_id, u.unit_id, p.employee_no, p.name_zh, p.joined_on
from demo_person p
join org.shop s on s.code = p.shop
join org.unit u on u.shop_id = s.shop_id and u.code = p.unit
order by p.employee_no;

insert into staff.employment (shop_id, employee_id, entry_date, leave_date, unit_id, clock_user)
select e.shop_id, e.employee_id, p.joined_on, p.leave_date, e.unit_id, right(p.employee_no, 4)::int::text
from demo_person p join staff.employee e using (employee_no)
order by p.employee_no;

-- E0034 moves from the telephone group to the contact-centre group on 16 October.
insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
select e.shop_id, e.employee_id, e.unit_id, p.post,
  daterange(p.joined_on, case p.employee_no when 'E0034' then '2026-10-16' else p.leave_date + 1 end)
from demo_person p join staff.employee e using (employee_no)
order by p.employee_no;
insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
select e.shop_id, e.employee_id, u.unit_id, 'CC_AGENT', daterange('2026-10-16', null)
from staff.employee e
join org.unit u on u.shop_id = e.shop_id and u.code = 'CSC-CC'
where e.employee_no = 'E0034';

-- E0053 has a coefficient of his own, E0055 less than the full performance amount, E0060 a tier.
insert into pay.terms (shop_id, employee_id, valid, unit_id, grade, tier_override,
  coefficient_override, performance_amount, override_reason, approved_by)
select e.shop_id, e.employee_id, daterange(p.joined_on, p.leave_date + 1), e.unit_id, p.grade,
  case p.employee_no when 'E0060' then 2 end,
  case p.employee_no when 'E0053' then 0.95 when 'E0026' then 1.10 end,
  case p.employee_no when 'E0055' then 240 when 'E0032' then 180.50 end,
  case p.employee_no when 'E0060' then '熟练工，按二阶' when 'E0053' then '业绩突出，系数上调'
    when 'E0026' then '季度标兵，系数上调' end,
  'general_manager'
from demo_person p join staff.employee e using (employee_no)
order by p.employee_no;
