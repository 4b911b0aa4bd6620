-- Logins of the demo; the password of all is demo.
do $$
declare
  person record;
begin
  for person in
    select * from (values
      ('E0001', 'general_manager'), ('E0003', 'hr'), ('E0004', 'finance'), ('E0013', 'cs_manager'),
      ('E0016', 'csc_supervisor'), ('E0015', 'scenic_supervisor'), ('E0014', 'crm_supervisor'),
      ('E0017', 'qa_supervisor'), ('E0031', 'tel_agent_1'), ('E0040', 'massage_manager'),
      ('E0043', 'therapist_1'), ('E0051', 'online_manager'), ('E0052', 'online_agent_1'),
      ('E0011', 'auditor'), ('E0010', 'sysadmin')
    ) l (employee_no, login)
  loop
    perform access.create_login(person.employee_no, person.login, 'demo');
  end loop;
end
$$;
