import KefuReports

extension Failure {
  /// The failure of a report or an explanation.
  init(report error: ReportError) {
    switch error {
    case .database(let inner): self.init(postgres: inner)
    case .unknownReport, .faultyReport, .needsWholeMonths, .ambiguousUnit:
      self = Self.wrongReport(error)
    case .missingRight, .companyNotCovered, .outOfScope: self = Self.refusal(error)
    case .unknown(let subject, let code):
      let name = Self.name(subject)
      self.init(
        .badInput, ReportText(zh: "没有\(name.zh) \(code)", en: "there is no \(name.en) \(code)"),
        remedy: Self.whereToLook(subject))
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

  /// A report that does not exist, does not work, or was asked for in a way it cannot answer.
  private static func wrongReport(_ error: ReportError) -> Failure {
    switch error {
    case .unknownReport(let name, let known):
      Failure(
        .usage,
        ReportText(zh: "没有名为“\(name)”的报表", en: "there is no report \"\(name)\""),
        remedy: ReportText(
          zh: "可用的报表：\(known.joined(separator: "、"))",
          en: "reports: \(known.joined(separator: ", "))"))
    case .needsWholeMonths(let name, let period):
      Failure(
        .usage,
        ReportText(
          zh: "报表 \(name) 按整月保存数字，\(period) 截断了某个月",
          en: "report \(name) holds figures of whole months; \(period) cuts one"),
        remedy: ReportText(
          zh: "改用整月、季度或年，例如 -p 2026-10", en: "ask for whole months, such as -p 2026-10"))
    case .ambiguousUnit(let code, let shops):
      Failure(
        .usage,
        ReportText(
          zh: "部门 \(code) 在多家店：\(shops.joined(separator: "、"))",
          en: "unit \(code) stands in several shops: \(shops.joined(separator: ", "))"),
        remedy: ReportText(
          zh: "写成 店/部门，例如 --unit \(shops.first ?? "SHOP")/\(code)",
          en: "write SHOP/UNIT, such as --unit \(shops.first ?? "SHOP")/\(code)"))
    case .faultyReport(let name, let reason):
      Failure(
        .fault,
        ReportText(zh: "报表 \(name) 出错：\(reason)", en: "report \(name) is faulty: \(reason)"))
    default: Failure(.fault, ReportText(zh: "报表出错", en: "the report is faulty"))
    }
  }

  /// What the login may not see, and by which right.
  private static func refusal(_ error: ReportError) -> Failure {
    switch error {
    case .missingRight(let login, let resource, let action, let person):
      Failure(
        .notPermitted,
        ReportText(
          zh: "账号 \(login) 缺少权限：\(action) \(resource)" + (person.map { "（\($0)）" } ?? ""),
          en: "login \(login) lacks the right: \(action) \(resource)"
            + (person.map { " of \($0)" } ?? "")),
        remedy: ReportText(
          zh: "kefu access explain --resource \(resource) 说明原因；权限随岗位而来，由人事调整",
          en: "kefu access explain --resource \(resource) says why; rights come with posts, from HR"
        ))
    case .companyNotCovered(let login, let seen, let total):
      Failure(
        .beyondScope,
        ReportText(
          zh: "要的是全公司，而账号 \(login) 只完整看到 \(total) 家店中的 \(seen) 家",
          en: "the whole company was asked for, and \(login) fully sees \(seen) of \(total) shops"),
        remedy: ReportText(
          zh: "去掉 --company 可看您有权看到的部分",
          en: "without --company the report shows what you see"))
    case .outOfScope(let subject, let code, let login):
      Failure(
        .beyondScope,
        ReportText(
          zh: "\(name(subject).zh) \(code) 不存在，或不在账号 \(login) 的范围内",
          en: "\(name(subject).en) \(code) does not exist or is outside what \(login) sees"),
        remedy: ReportText(zh: "kefu whoami 显示您的范围", en: "kefu whoami shows what you see"))
    default: Failure(.notPermitted, ReportText(zh: "没有权限", en: "not permitted"))
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
