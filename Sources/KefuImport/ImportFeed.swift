/// A kind of file that `kefu import` takes, with the columns it may have.
package enum ImportFeed: String, Sendable, CaseIterable {
  /// People with their employment and first post (EMP-001).
  case employees
  /// Who holds which post where, by date (ORG-001).
  case assignments
  /// Punches of the clocks (ATT-001a).
  case punches

  /// The canonical columns in their canonical order.
  package var columns: [ImportColumn] {
    switch self {
    case .employees:
      [
        ImportColumn("employee_no", "工号"), ImportColumn("name_zh", "姓名"),
        ImportColumn("name_en", "英文名", .optional), ImportColumn("shop", "店铺"),
        ImportColumn("unit", "部门", .optional), ImportColumn("post", "岗位", .optional),
        ImportColumn("entry_date", "入职日期"),
        ImportColumn("leave_date", "离职日期", .optional),
        ImportColumn("joined_on", "司龄起算日", .optional),
        ImportColumn("clock_user", "考勤号", .optional),
      ]
    case .assignments:
      [
        ImportColumn("employee_no", "工号"), ImportColumn("shop", "店铺"),
        ImportColumn("unit", "部门", .optional), ImportColumn("post", "岗位"),
        ImportColumn("valid_from", "开始日期"), ImportColumn("valid_to", "结束日期", .optional),
        ImportColumn("primary", "主要任职", .optional),
      ]
    case .punches:
      [
        ImportColumn("employee_no", "工号", .oneOf("clock_user")),
        ImportColumn("clock_user", "考勤号", .oneOf("employee_no")),
        ImportColumn("shop", "店铺"), ImportColumn("punched_at", "打卡时间"),
        ImportColumn("direction", "方向", .optional), ImportColumn("source", "来源", .optional),
        ImportColumn("state", "状态", .optional),
      ]
    }
  }

  /// The column that a header names, by canonical name or Chinese title; nil for none.
  func column(named header: String) -> ImportColumn? {
    let name = header.lowercased()
    return columns.first { $0.name == name || $0.title == header }
  }
}
