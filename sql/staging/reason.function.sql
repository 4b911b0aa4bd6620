-- What a code of the rejects says to the person who must mend the file. %s is the detail.
create or replace function staging.reason(of_code text, in_language text, of_detail text)
returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select replace(case when in_language = 'zh' then r.zh else r.en end, '%s',
    coalesce(of_detail, ''))
  from (values
    ('field_count', 'wrong number of fields: %s (found / expected)',
      '字段数不对：%s（实际 / 应有）'),
    ('broken_quote', 'a quotation mark does not close its field, or stands inside one',
      '引号不配对，或出现在字段中间'),
    ('encoding', 'not text of this encoding: %s', '不是该编码的文本：%s'),
    ('control_character', 'holds a control character: %s', '含有控制字符：%s'),
    ('too_long', 'the record is longer than %s', '记录超过 %s'),
    ('unreadable', 'cannot be read as a record: %s', '无法作为一条记录读取：%s'),
    ('missing', 'must not be blank', '不能为空'),
    ('not_a_day', 'is no day: write 2026-10-31, or name the format in the map',
      '不是日期：请写成 2026-10-31，或在映射文件中说明格式'),
    ('not_a_time', 'is no date with time: write 2026-10-31 08:30:00, or name the format in the map',
      '不是日期时间：请写成 2026-10-31 08:30:00，或在映射文件中说明格式'),
    ('corrupt_clock', 'the clock was wrong: a punch before 2010 or in the future (%s)',
      '考勤机时钟有误：早于2010年或晚于现在（%s）'),
    ('unreadable_clock', 'the clock wrote no readable time', '考勤机写出的时间无法读取'),
    ('bad_direction', 'is no direction: in, out or blank', '不是方向：in、out 或留空'),
    ('bad_source', 'is no source: lower-case letters, digits and _.:-, at most 32',
      '来源只能是小写字母、数字和 _.:-，最多32个字符'),
    ('correction', 'corrections are entered with a reason by the supervising person, not imported',
      '补卡须由主管填写原因录入，不能导入'),
    ('bad_boolean', 'is neither yes nor no', '既不是“是”也不是“否”'),
    ('bad_number', 'is no employee number: letters, digits and ._-, at most 32',
      '员工编号只能是字母、数字和 ._-，最多32个字符'),
    ('unknown_shop', 'there is no such shop that you may see', '没有该店铺，或您无权查看'),
    ('unknown_unit', 'shop %s has no such unit', '店铺 %s 没有该部门'),
    ('unknown_post', 'unit %s has no such post', '部门 %s 没有该岗位'),
    ('unknown_employee', 'there is no such employee that you may see', '没有该员工，或您无权查看'),
    ('unknown_clock_user', 'no employee of shop %s has this number on the clocks',
      '店铺 %s 没有员工使用该考勤号'),
    ('not_in_service', 'not in service in this shop on that day (%s)', '当日不在该店铺任职（%s）'),
    ('leaves_before_entry', 'ends before it begins (%s)', '结束早于开始（%s）'),
    ('repeated', 'line %s says something else about the same', '与第 %s 行矛盾'),
    ('not_permitted', 'not permitted for your login: shop %s', '您的账号无权操作：店铺 %s'),
    ('oneself', 'nobody enters this about himself', '不能录入本人的记录'),
    ('month_sealed', '%s is sealed: enter a correction in an open month', '%s 已封账：请在未封账月份更正'),
    ('month_not_open', 'there is no room for punches of %s yet: the administrator runs '
      'attendance.ensure_partitions', '%s 的打卡分区尚未建立：请管理员执行 attendance.ensure_partitions'),
    ('head_taken', 'somebody else heads this unit in that time', '该时段该部门已有负责人'),
    ('primary_overlaps', 'overlaps another primary assignment of the person: end that one first',
      '与该员工的另一主要任职重叠：请先结束前一任职'),
    ('assignment_overlaps', 'overlaps the same assignment with another start',
      '与开始日期不同的同一任职重叠'),
    ('employment_overlaps', 'overlaps another employment of the person in this shop',
      '与该员工在本店的另一段任职重叠'),
    ('clock_user_taken', 'somebody else has this number on the shop''s clocks in that time',
      '该时段该考勤号已被他人使用'),
    ('contract_no_taken', 'another person of the shop has this contract number',
      '本店另一员工已使用该合同编号'),
    ('bad_contract_no', 'is no contract number: letters, digits and ._-, at most 32',
      '合同编号只能是字母、数字和 ._-，最多32个字符'),
    ('contract_differs', 'is on file with another %s; clauses change by an amendment only: '
      'kefu staff contract amend', '已登记，但 %s 不同；条款只能变更协议修改：kefu staff contract amend'),
    ('unknown_form', 'is no form of contract: %s', '没有这种合同文本：%s'),
    ('bad_count', 'is no whole number from 1 to %s', '应为 1 到 %s 的整数'),
    ('never_in_service', 'has no employment in shop %s that you may see: import employees first',
      '在店铺 %s 没有任职，或您无权查看：请先导入员工'),
    ('policy_missing', 'is blank, and no policy says it: fill it in, or set %s',
      '为空，制度也没有规定：请填写，或设置 %s'),
    ('bad_kind', 'is no kind: health_check, qualification, education, permit or other',
      '不是证件类别：体检、资格、学历、许可、其他'),
    ('bad_result', 'is no result: passed, failed or blank', '不是结果：合格、不合格或留空'),
    ('not_masked', 'is not masked: write stars for its middle, such as AM****0041; full numbers '
      'are not kept', '未遮盖：请将中间写成星号，如 AM****0041；系统不保存完整号码'),
    ('unknown_course', 'shop %s teaches no such course: kefu training course', '店铺 %s 没有这门课程：kefu training course'),
    ('no_exam', 'this course ends without an exam', '这门课程没有考核'),
    ('bad_score', 'is no score from 0 to 100 with at most two decimals',
      '不是 0 到 100 的分数，最多两位小数'),
    ('no_session', 'the person was called to no session of %s that was over by then: kefu training '
      'schedule', '该员工没有在此日前结束的 %s 培训：请用 kefu training schedule 安排'),
    ('unknown_session', 'shop %s has no such session: kefu training list',
      '店铺 %s 没有这次培训：kefu training list'),
    ('session_of_other_course', 'that session teaches %s', '这次培训的课程是 %s'),
    ('not_called', 'the person is not called to it: kefu training schedule --session adds people',
      '该员工不在名单上：用 kefu training schedule --session 加入'),
    ('exam_before_end', 'the course ends on %s and its exam with it', '课程 %s 才结束，考核不能更早'),
    ('result_differs', 'is on file with %s points: who approves corrects it, an import does not',
      '已登记 %s 分：由有审批权的人更正，不能导入'),
    ('exam_taken', 'the exam was taken before with %s points: who failed is retrained in another '
      'session', '已参加考核，成绩 %s 分：不合格的另行重新培训'),
    ('missed_without_cause', 'the exam of %s was missed without cause: there is no make-up',
      '%s 的考核无故缺席，不能补考'),
    ('result_there', 'has a result in this session that you may not see', '这次培训已有您无权查看的成绩'),
    ('rule', '%s', '%s'),
    ('refused', 'the database refused it (%s)', '数据库拒绝（%s）')
  ) r (code, en, zh)
  where r.code = of_code
$$;
comment on function staging.reason(text, text, text) is
  'The sentence of a reject''s code in Chinese (zh) or English, with the detail in its place.';
grant execute on function staging.reason(text, text, text) to kefu_member, kefu_batch;
