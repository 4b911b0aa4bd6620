-- The approvals that regimes name (REG-003c): company leadership, the head of the service
-- department, or the head of human resources; the applicant never decides.
do $$
begin
  call approval.define_chain('REGIME_COMPANY', '制度审批：公司领导', 'regime: company leadership', 'REG-003c',
    array['1 | POST | GENERAL_MANAGER | 公司领导审批 | company leadership approves | 5']);
  call approval.define_chain('REGIME_CS', '制度审批：客服部', 'regime: customer service', 'REG-003c',
    array['1 | POST | CS_MANAGER | 客服经理审批 | the service manager approves | 5']);
  call approval.define_chain('REGIME_HR', '制度审批：人力资源部', 'regime: human resources', 'REG-003c',
    array['1 | POST | HR_SUPERVISOR | 行政人事主管审批 | the head of human resources approves | 5']);
end
$$;
