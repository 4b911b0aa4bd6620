-- Outsiders with an authorisation have logins and are no employees (RBAC-010).
alter table access.login alter column employee_id drop not null;
