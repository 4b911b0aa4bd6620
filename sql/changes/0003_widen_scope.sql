-- Policies read a person's own key and the whole company's flag from the ready row.
alter table access.scope add column own_employee_id bigint;
alter table access.scope add column everything boolean not null default false;
