import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuReports
import KefuRepositories

extension Failure {
  /// The failure that an error of the month stands for; nil for errors of the database alone.
  init?(monthly error: MonthlyError) {
    let text = ReportText(zh: "\(error)", en: "\(error)")
    switch error {
    case .notCovered(let shop):
      self.init(
        .beyondScope,
        ReportText(zh: "你的账号只看到 \(shop) 的一部分，不能核对", en: "\(error)"),
        remedy: ReportText(
          zh: "请总经理、审计员或批处理账号核对", en: "ask the general manager, an auditor or the batch"))
    case .policy: self.init(.policyMissing, text)
    case .attendance(_, let inner):
      if case .policy(_) = inner {
        self.init(.policyMissing, text)
      } else {
        self.init(.finding, text)
      }
    case .pay(_, let inner):
      if case .policy(_) = inner {
        self.init(.policyMissing, text)
      } else {
        self.init(.finding, text)
      }
    case .held: self.init(.busy, text)
    case .output, .folder: self.init(.notWritable, text)
    case .report(let inner): self.init(report: inner)
    case .repository(let inner): self.init(repository: inner)
    default: self.init(.finding, text)
    }
  }

  /// The failure that an error of a repository stands for; nil for errors of the database alone.
  init?(repository error: RepositoryError) {
    switch error {
    case .postgres: return nil
    case .unknownShop(let code):
      self.init(
        .beyondScope,
        ReportText(zh: "你的账号看不到店 \(code)，或没有这家店", en: "\(error)"),
        remedy: ReportText(zh: "kefu whoami 显示你看到哪些店", en: "kefu whoami shows what you see"))
    case .policy: self.init(.policyMissing, ReportText(zh: "\(error)", en: "\(error)"))
    case .scheme, .unknownItem: self.init(.badInput, ReportText(zh: "\(error)", en: "\(error)"))
    }
  }
}
