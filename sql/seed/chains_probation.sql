-- Chains of probation and promotion (EMP-009b, EMP-009d, EMP-012, EMP-014).
do $$
begin
  call approval.define_chain('CONVERSION_SCENIC', '转正审批（景区）', 'conversion sign-off, scenic area',
    'EMP-012', array[
      '1 | HEAD | | 主管评价 | evaluation by the supervisor | 3 | opinion,conversion_date,monthly_pay,daily_score',
      '2 | POST | QA_SUPERVISOR | 专业测试 | professional test | 3 | opinion,test_score',
      '3 | POST | CS_MANAGER | 面试 | interview | 3 | opinion,interview_score',
      '4 | POST | CS_MANAGER | 客服部经理评价签字 | evaluation and signature of the CS manager | 3 | opinion',
      '5 | POST | HR,HR_SUPERVISOR | 人事评价归档 | evaluation and filing by HR | 3 | opinion',
      '6 | POST | GENERAL_MANAGER | 总经理签字 | signature of the general manager | 5 | opinion',
      '7 | POST | HR,HR_SUPERVISOR | OA 报备 | report in the OA system | 2 | opinion,oa_number']);
  call approval.define_chain('CONVERSION_SHOP', '转正审批（门店）', 'conversion sign-off, shop', 'EMP-012',
    array[
      '1 | HEAD | | 店长评价 | evaluation by the shop manager | 3 | opinion,conversion_date',
      '2 | POST | HR,HR_SUPERVISOR | 人事归档 | filing by HR | 3 | opinion']);
  call approval.define_chain('PROBATION_EXTENSION', '延长试用', 'longer probation', 'EMP-010b', array[
    '1 | NEXT_HEAD | | 上级复核 | review by the manager | 3 | opinion',
    '2 | POST | HR,HR_SUPERVISOR | 人事归档 | filing by HR | 3 | opinion']);
  call approval.define_chain('TRIAL_DISMISSAL', '停止试用（建议）', 'end of the trial, recommended',
    'EMP-009d', array[
      '1 | POST | HR,HR_SUPERVISOR | 人事审批 | approval by HR | 3 | opinion',
      '2 | POST | GENERAL_MANAGER | 总经理审批 | approval by the general manager | 3 | opinion']);
  call approval.define_chain('APPRENTICE_ENTRY', '见习入职', 'entry as apprentice', 'EMP-009b', array[
    '1 | HEAD | | 主管审批 | approval by the supervisor | 3 | opinion',
    '2 | NEXT_HEAD | | 领导审批 | approval by the leaders | 3 | opinion']);
  call approval.define_chain('PROMOTION', '晋升', 'promotion', 'EMP-014', array[
    '1 | HEAD | | 主管评价 | evaluation by the supervisor | 5 | opinion',
    '2 | NEXT_HEAD | | 上级审批 | approval by the manager above | 5 | opinion',
    '3 | POST | HR,HR_SUPERVISOR | 人事归档 | filing by HR | 3 | opinion']);
end
$$;
