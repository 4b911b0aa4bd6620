-- Chains of leaving, discipline and pay: what ends employment or withholds pay needs human resources
-- and their grounds (REG-007b); a pay change passes superior, human resources, general manager.
call approval.define_chain('SANCTION', '处分建议', 'recommended sanction', 'REG-007b', steps => array[
  '1 | POST | HR_SUPERVISOR HR | 人事审批 | human resources | 5 | grounds']);
call approval.define_chain('PAY_CHANGE', '薪酬调整', 'pay change', 'EMP-024a', steps => array[
  '1 | HEAD | | 上级审批 | superior | 3 | ',
  '2 | POST | HR_SUPERVISOR HR | 人事审核 | human resources | 3 | amount',
  '3 | POST | GENERAL_MANAGER | 总经理批准 | general manager | 5 | ']);
