-- A request of everybody, one step of it decided, and delegations of everybody.
-- again approval.request: 'request_id', 900000 + r.request_id
-- again approval.decision: 'step_no', 2
-- again access.delegation: 'delegation_id', 900000 + r.delegation_id
call approval.define_chain('SECURITY', '安全测试', 'security test', 'RBAC-007b', steps => array[
  '1 | POST | FINANCE ACCOUNTANT | 财务一审 | finance first | 3 |',
  '2 | POST | FINANCE ACCOUNTANT | 财务二审 | finance again | 3 |']);
insert into approval.request (shop_id, unit_id, employee_id, chain_code, version, title_zh, title_en,
  submitted_at)
select shop_id, unit_id, employee_id, 'SECURITY', 1, '事项', 'matter', '2026-08-03 09:00+08'
from staff.employee
order by employee_id;
insert into approval.decision (request_id, employee_id, decision, decided_at)
select r.request_id, (
    select min(d.employee_id) from access.deciders(r.unit_id, r.employee_id, null, 'POST',
      '{FINANCE,ACCOUNTANT}', 'SECURITY', '2026-08-04') d),
  'approved', '2026-08-04 09:00+08'
from approval.request r where r.chain_code = 'SECURITY';

-- Everybody's, for a chain that nobody uses; the rules of giving have tests of their own.
alter table access.delegation disable trigger delegation_check;
insert into access.delegation (shop_id, unit_id, employee_id, delegate_employee_id, chain_code, valid,
  reason)
select e.shop_id, e.unit_id, e.employee_id, (
    select min(o.employee_id) from staff.employee o
    where o.shop_id = e.shop_id and o.employee_id <> e.employee_id),
  'NONE', daterange(access.today(), access.today() + 30), '出差'
from staff.employee e;
alter table access.delegation enable trigger delegation_check;
insert into access.delegation_end (delegation_id, reason)
select d.delegation_id, '回来了' from access.delegation d where d.chain_code = 'NONE';

-- Finance lets the cashier decide: a delegate reads what he may decide, and nothing else more.
insert into access.delegation (employee_id, delegate_employee_id, chain_code, valid, reason)
select f.employee_id, c.employee_id, 'SECURITY', daterange(access.today(), access.today() + 30), '出差'
from security_holder f join security_holder c on c.post_code = 'CASHIER'
where f.post_code = 'FINANCE';
