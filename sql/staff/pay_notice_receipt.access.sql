call access.protect('staff.pay_notice_receipt', resource => 'payroll', own => true,
  insert_action => null, update_action => null, delete_action => null,
  audited => true);
-- The one row that a person writes about himself: nobody acknowledges for another.
create policy pay_notice_receipt_own_insert on staff.pay_notice_receipt for insert to kefu_member
with check (employee_id = (select access.me(current_user)) and entered_by = current_user);
grant insert (shop_id, notice_id, unit_id, employee_id) on staff.pay_notice_receipt to kefu_member;
