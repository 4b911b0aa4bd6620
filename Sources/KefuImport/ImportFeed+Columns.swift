extension ImportFeed {
  static let employeeColumns = [
    ImportColumn("employee_no", "工号"), ImportColumn("name_zh", "姓名"),
    ImportColumn("name_en", "英文名", .optional), ImportColumn("shop", "店铺"),
    ImportColumn("unit", "部门", .optional), ImportColumn("post", "岗位", .optional),
    ImportColumn("entry_date", "入职日期"),
    ImportColumn("leave_date", "离职日期", .optional),
    ImportColumn("joined_on", "司龄起算日", .optional),
    ImportColumn("clock_user", "考勤号", .optional),
  ]

  static let assignmentColumns = [
    ImportColumn("employee_no", "工号"), ImportColumn("shop", "店铺"),
    ImportColumn("unit", "部门", .optional), ImportColumn("post", "岗位"),
    ImportColumn("valid_from", "开始日期"), ImportColumn("valid_to", "结束日期", .optional),
    ImportColumn("primary", "主要任职", .optional),
  ]

  static let punchColumns = [
    ImportColumn("employee_no", "工号", .oneOf("clock_user")),
    ImportColumn("clock_user", "考勤号", .oneOf("employee_no")),
    ImportColumn("shop", "店铺"), ImportColumn("punched_at", "打卡时间"),
    ImportColumn("direction", "方向", .optional), ImportColumn("source", "来源", .optional),
    ImportColumn("state", "状态", .optional),
  ]

  static let contractColumns = [
    ImportColumn("employee_no", "工号"), ImportColumn("shop", "店铺"),
    ImportColumn("contract_no", "合同编号"), ImportColumn("form", "合同文本", .optional),
    ImportColumn("employer_party", "甲方"),
    ImportColumn("employer_signed_on", "甲方签署日期"),
    ImportColumn("employee_signed_on", "乙方签署日期"),
    ImportColumn("sealed_on", "盖章日期", .optional),
    ImportColumn("agreed_from", "约定起始日期", .optional),
    ImportColumn("term_months", "期限（月）", .optional),
    ImportColumn("seal_required", "须盖章", .optional), ImportColumn("copies", "份数", .optional),
    ImportColumn("original_kept_by", "正本保管人", .optional),
    ImportColumn("duplicate_kept_by", "副本保管人", .optional),
  ]

  static let certificateColumns = [
    ImportColumn("employee_no", "工号"), ImportColumn("shop", "店铺"),
    ImportColumn("kind", "证件类别"), ImportColumn("title", "证件名称", .optional),
    ImportColumn("number", "证件号码", .optional), ImportColumn("issued_on", "发证日期"),
    ImportColumn("valid_until", "有效期至", .optional),
    ImportColumn("result", "结果", .optional), ImportColumn("finding", "说明", .optional),
  ]

  static let trainingResultColumns = [
    ImportColumn("employee_no", "工号"), ImportColumn("shop", "店铺"),
    ImportColumn("course", "课程"), ImportColumn("held_on", "考核日期"),
    ImportColumn("score", "成绩"), ImportColumn("session", "培训编号", .optional),
    ImportColumn("examiner", "考官", .optional),
  ]
}
