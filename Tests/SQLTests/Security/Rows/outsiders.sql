-- again access.authorisation: 'entered_by', current_user
-- again access.authorisation_end: 'authorisation_id', (select a.authorisation_id from access.authorisation a where a.unit_id = r.unit_id and a.duties = 'open'), 'ended_by', current_user
-- again access.authority_limit: 'valid', '[1990-01-01,1990-02-01)', 'set_by', current_user
insert into access.authority_limit (shop_id, unit_id, post_code, kind, valid, limit_amount)
select shop_id, unit_id, 'TEL_AGENT', 'compensation', daterange('2020-01-01', null), 10 from org.unit;
insert into access.login (login, employee_id) values ('security_outsider', null);
-- One that is in force and one that has ended, for every unit.
alter table access.authorisation disable trigger user;
insert into access.authorisation (shop_id, unit_id, login, role, organisation, person_name, duties,
  resources, valid, our_signer_id, our_signed_on, their_signer, their_signed_on)
select u.shop_id, u.unit_id, 'security_outsider', 'auditor', 'x', 'y', d.duties, '{roster}',
  daterange('2020-01-01', '2090-01-01'), e.employee_id, '2019-01-01', 'z', '2019-01-01'
from org.unit u
cross join (values ('open'), ('ended')) d (duties)
join staff.employee e on e.employee_no = 'E0001';
alter table access.authorisation enable trigger user;
alter table access.authorisation_end disable trigger user;
insert into access.authorisation_end (shop_id, authorisation_id, unit_id, ended_on, reason)
select shop_id, authorisation_id, unit_id, '2089-01-01', 'x'
from access.authorisation where duties = 'ended';
alter table access.authorisation_end enable trigger user;
