-- Leave, outings and trips on the person's n-th shift of a month; overtime on a given day.
insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id, minutes, paid,
  reason, entered_by)
select s.shop_id, s.employee_id, s.work_date, v.kind::attendance.time_kind, s.unit_id,
  coalesce(v.minutes, s.scheduled_minutes), v.paid, v.reason, v.entered_by
from (values
  ('E0002', '2026-10-01', 5, 'annual_leave', null, true, '年假', 'general_manager'),
  ('E0002', '2026-10-01', 6, 'annual_leave', null, true, '年假', 'general_manager'),
  ('E0003', '2026-10-01', 7, 'personal_leave', null, false, '家事', 'general_manager'),
  ('E0006', '2026-10-01', 3, 'sick_leave', 240, true, '门诊半天', 'general_manager'),
  ('E0007', '2026-10-01', 8, 'business_trip', null, true, '供应商考察', 'general_manager'),
  ('E0007', '2026-10-01', 9, 'business_trip', null, true, '供应商考察', 'general_manager'),
  ('E0008', '2026-10-01', 10, 'business_outing', 180, true, '送货对账', 'general_manager'),
  ('E0014', '2026-10-01', 4, 'business_trip', null, true, '会员走访', 'cs_manager'),
  ('E0019', '2026-10-01', 6, 'sick_leave', null, true, '发烧，有医院证明', 'qa_supervisor'),
  ('E0019', '2026-10-01', 7, 'sick_leave', null, true, '发烧，有医院证明', 'qa_supervisor'),
  ('E0022', '2026-10-01', 10, 'marriage_leave', null, true, '婚假', 'crm_supervisor'),
  ('E0022', '2026-10-01', 11, 'marriage_leave', null, true, '婚假', 'crm_supervisor'),
  ('E0022', '2026-10-01', 12, 'marriage_leave', null, true, '婚假', 'crm_supervisor'),
  ('E0024', '2026-10-01', 2, 'bereavement_leave', null, true, '丧假', 'crm_supervisor'),
  ('E0024', '2026-10-01', 3, 'bereavement_leave', null, true, '丧假', 'crm_supervisor'),
  ('E0028', '2026-10-01', 12, 'business_outing', 120, true, '景区商家对接', 'scenic_supervisor'),
  ('E0031', '2026-10-01', 9, 'lieu_leave', null, true, '补休', 'csc_supervisor'),
  ('E0038', '2026-10-01', 4, 'personal_leave', 255, false, '办证半天', 'csc_supervisor'),
  ('E0038', '2026-10-01', 11, 'personal_leave', null, false, '家事', 'csc_supervisor'),
  ('E0041', '2026-10-01', 3, 'annual_leave', null, true, '年假', 'massage_manager'),
  ('E0046', '2026-10-01', 5, 'sick_leave', null, true, '腰伤，有医院证明', 'massage_manager'),
  ('E0057', '2026-10-01', 2, 'maternity_leave', null, true, '陪产假', 'online_manager'),
  ('E0057', '2026-10-01', 3, 'maternity_leave', null, true, '陪产假', 'online_manager'),
  ('E0009', '2026-09-01', 5, 'annual_leave', null, true, '年假', 'general_manager'),
  ('E0020', '2026-09-01', 8, 'personal_leave', null, false, '搬家', 'qa_supervisor'),
  ('E0033', '2026-09-01', 6, 'sick_leave', null, true, '感冒，有医院证明', 'csc_supervisor'),
  ('E0043', '2026-09-01', 10, 'lieu_leave', null, true, '补休', 'massage_manager'),
  ('E0052', '2026-09-01', 11, 'personal_leave', null, false, '家长会', 'online_manager'),
  ('E0016', '2026-09-01', 12, 'business_trip', null, true, '呼叫系统培训', 'cs_manager')
) v (employee_no, month, nth, kind, minutes, paid, reason, entered_by)
join demo_shift s on s.employee_no = v.employee_no and s.month = v.month::date and s.nth = v.nth;

insert into attendance.recorded_time (shop_id, employee_id, work_date, kind, unit_id, minutes, paid,
  reason, entered_by)
select e.shop_id, e.employee_id, v.day::date, 'overtime', a.unit_id, v.minutes, v.paid, v.reason,
  v.entered_by
from (values
  ('E0006', '2026-10-09', 120, true, '月初付款', 'general_manager'),
  ('E0008', '2026-10-01', 480, true, '国庆库房值班', 'general_manager'),
  ('E0010', '2026-10-17', 240, true, '系统升级', 'general_manager'),
  ('E0010', '2026-10-24', 240, false, '系统升级，记补休', 'general_manager'),
  ('E0026', '2026-10-02', 150, true, '国庆客流高峰', 'scenic_supervisor'),
  ('E0031', '2026-10-05', 180, false, '来电高峰，记补休', 'csc_supervisor'),
  ('E0037', '2026-10-03', 120, true, '国庆咨询高峰', 'csc_supervisor'),
  ('E0043', '2026-10-04', 90, true, '客满加钟', 'massage_manager'),
  ('E0059', '2026-10-10', 120, true, '积压订单', 'online_manager'),
  ('E0061', '2026-10-31', 180, true, '大促备货', 'online_manager'),
  ('E0008', '2026-09-27', 240, true, '盘点', 'general_manager'),
  ('E0031', '2026-09-19', 240, false, '来电高峰，记补休', 'csc_supervisor')
) v (employee_no, day, minutes, paid, reason, entered_by)
join staff.employee e using (employee_no)
join org.assignment a on a.employee_id = e.employee_id and a.is_primary and a.valid @> v.day::date;
