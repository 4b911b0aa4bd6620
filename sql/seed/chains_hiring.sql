-- Chains of hiring and contracts (EMP-004, EMP-006c, EMP-019). The request itself is the first step
-- of the documents: the supervisor's, the department's, the party's.
call approval.define_chain('HEADCOUNT_SCENIC', '景区人才增补', 'scenic-area headcount', 'EMP-004a',
  steps => array[
    '1 | POST | CS_MANAGER | 客服部经理批准 | CS manager approves | 3 | ',
    '2 | POST | HR,HR_SUPERVISOR | 人事审核 | HR audits | 5 | ']);
call approval.define_chain('HEADCOUNT_ONLINE', '网店用人申请', 'online-shop headcount', 'EMP-004b',
  steps => array[
    '1 | POST | HR,HR_SUPERVISOR | 人事办审核 | personnel office audits | 5 | ',
    '2 | POST | GENERAL_MANAGER | 总经理批准 | general manager approves | 5 | ']);
call approval.define_chain('CONTRACT_AMENDMENT', '合同变更', 'contract amendment', 'EMP-006c',
  steps => array[
    '1 | HEAD | | 部门负责人意见 | head of the unit | 5 | ',
    '2 | POST | GENERAL_MANAGER | 用人单位批准 | the employer approves | 5 | ']);
-- A sanction that ends employment needs an HR approval and a reason, whoever asks (REG-007b).
call approval.define_chain('TERMINATION', '立即终止合同', 'immediate termination', 'EMP-019',
  steps => array[
    '1 | POST | HR_SUPERVISOR | 人事审核 | HR audits | 3 | ',
    '2 | POST | GENERAL_MANAGER | 总经理批准 | general manager approves | 3 | ']);
