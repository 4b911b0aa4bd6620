import KefuReports

extension Failure {
  /// The failure of a report or an explanation.
  init(report error: ReportError) {
    switch error {
    case .database(let inner): self.init(postgres: inner)
    case .unknownReport(let name, let known):
      self.init(
        .usage,
        ReportText(zh: "没有名为“\(name)”的报表", en: "there is no report \"\(name)\""),
        remedy: ReportText(
          zh: "可用的报表：\(known.joined(separator: "、"))",
          en: "reports: \(known.joined(separator: ", "))"))
    case .faultyReport(let name, let reason):
      self.init(
        .fault,
        ReportText(zh: "报表 \(name) 出错：\(reason)", en: "report \(name) is faulty: \(reason)"))
    case .needsWholeMonths(let name, let period):
      self.init(
        .usage,
        ReportText(
          zh: "报表 \(name) 按整月保存数字，\(period) 截断了某个月",
          en: "report \(name) holds figures of whole months; \(period) cuts one"),
        remedy: ReportText(
          zh: "改用整月、季度或年，例如 -p 2026-10", en: "ask for whole months, such as -p 2026-10"))
    case .missingRight(let login, let resource, let action):
      self.init(
        .notPermitted,
        ReportText(
          zh: "账号 \(login) 缺少权限：\(resource) \(action)",
          en: "login \(login) lacks the right: \(action) \(resource)"),
        remedy: ReportText(
          zh: "kefu access explain --resource \(resource) 说明原因；权限随岗位而来，由人事调整",
          en: "kefu access explain --resource \(resource) says why; rights come with posts, from HR"
        ))
    case .companyNotCovered(let login, let seen, let total):
      self.init(
        .beyondScope,
        ReportText(
          zh: "要的是全公司，而账号 \(login) 只完整看到 \(total) 家店中的 \(seen) 家",
          en: "the whole company was asked for, and \(login) fully sees \(seen) of \(total) shops"),
        remedy: ReportText(
          zh: "去掉 --company 可看您有权看到的部分", en: "without --company the report shows what you see"))
    case .outOfScope(let subject, let code, let login):
      self.init(
        .beyondScope,
        ReportText(
          zh: "\(Self.name(subject).zh) \(code) 不存在，或不在账号 \(login) 的范围内",
          en: "\(Self.name(subject).en) \(code) does not exist or is outside what \(login) sees"),
        remedy: ReportText(zh: "kefu whoami 显示您的范围", en: "kefu whoami shows what you see"))
    case .unknown(let subject, let code):
      self.init(
        .badInput,
        ReportText(
          zh: "没有\(Self.name(subject).zh) \(code)",
          en: "there is no \(Self.name(subject).en) \(code)"),
        remedy: Self.whereToLook(subject))
    case .ambiguousUnit(let code, let shops):
      self.init(
        .usage,
        ReportText(
          zh: "部门 \(code) 在多家店：\(shops.joined(separator: "、"))",
          en: "unit \(code) stands in several shops: \(shops.joined(separator: ", "))"),
        remedy: ReportText(
          zh: "写成 店/部门，例如 --unit \(shops.first ?? "SHOP")/\(code)",
          en: "write SHOP/UNIT, such as --unit \(shops.first ?? "SHOP")/\(code)"))
    case .noPayslip(let employee, let month):
      self.init(
        .finding,
        ReportText(
          zh: "\(employee) 在 \(month) 没有工资单", en: "\(employee) has no pay slip in \(month)"),
        remedy: ReportText(
          zh: "该月尚未核算，或此人当月不在职；kefu report month-status -p \(month) 显示状态",
          en: "the month is not computed, or the person was not in service; "
            + "kefu report month-status -p \(month) shows its state"))
    }
  }

  private static func name(_ subject: ReportSubject) -> ReportText {
    switch subject {
    case .shop: ReportText(zh: "店", en: "shop")
    case .unit: ReportText(zh: "部门", en: "unit")
    case .employee: ReportText(zh: "工号", en: "employee")
    case .login: ReportText(zh: "账号", en: "login")
    }
  }

  private static func whereToLook(_ subject: ReportSubject) -> ReportText {
    switch subject {
    case .shop, .unit:
      ReportText(
        zh: "kefu report month-status 列出店编码", en: "kefu report month-status lists the shops' codes")
    case .employee:
      ReportText(zh: "kefu report roster 列出工号", en: "kefu report roster lists employee numbers")
    case .login:
      ReportText(zh: "kefu whoami 显示您的账号", en: "kefu whoami shows your login")
    }
  }
}
