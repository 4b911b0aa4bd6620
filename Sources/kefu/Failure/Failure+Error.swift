import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuRendering
import KefuReports
import KefuRepositories

extension Failure {
  /// The failure that an error of any layer stands for; nil for those of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as any FailureConvertible: self = error.failure
    case let error as ReportError: self = Failure(report: error)
    case let error as MonthlyError:
      if let known = Failure(monthly: error) {
        self = known
      } else if let inner = error.postgresError {
        self = Failure(postgres: inner)
      } else {
        return nil
      }
    case let error as RepositoryError:
      if let known = Failure(repository: error) {
        self = known
      } else if let inner = error.postgresError {
        self = Failure(postgres: inner)
      } else {
        return nil
      }
    case let error as any PostgresFailure:
      guard let inner = error.postgresError else { return nil }
      self = Failure(postgres: inner)
    case let error as RenderingError: self = Failure(rendering: error)
    case let error as PeriodError: self = Failure(period: error)
    default: return nil
    }
  }

  private init(rendering error: RenderingError) {
    switch error {
    case .file(let failure):
      self.init(
        .notWritable, ReportText(zh: "无法写入：\(failure)", en: "\(failure)"),
        remedy: ReportText(
          zh: "检查目录是否存在、是否可写、磁盘是否已满", en: "check that the folder exists, is writable, and has room")
      )
    case .workbook, .tooManyRows:
      self.init(.notWritable, ReportText(zh: "无法写入：\(error)", en: "\(error)"))
    case .unknownFormat(let word):
      let known = ReportFormat.allCases.map(\.rawValue).joined(separator: " | ")
      self.init(
        .usage,
        ReportText(zh: "没有“\(word)”这种格式", en: "no format is named by '\(word)'"),
        remedy: ReportText(
          zh: "用 -O 指定：\(known)", en: "choose one with -O: \(known)"))
    case .template:
      self.init(.fault, ReportText(zh: "程序错误：\(error)", en: "\(error)"))
    }
  }

  private init(period error: PeriodError) {
    let what =
      switch error {
      case .unknown(let text):
        ReportText(zh: "“\(text)”不是期间", en: "\"\(text)\" is not a period")
      case .outOfRange(let text):
        ReportText(
          zh: "“\(text)”中的年、月、季度或日不存在",
          en: "\"\(text)\" names a year, month, quarter or day that does not exist")
      case .reversed(let text):
        ReportText(zh: "“\(text)”的末日在首日之前", en: "\"\(text)\" ends before it begins")
      }
    self.init(
      .usage, what,
      remedy: ReportText(
        zh: "例如 2026-10、上月、2026Q3、2026-10-01..2026-10-15；见 kefu help periods",
        en: "such as 2026-10, last month, 2026Q3, 2026-10-01..2026-10-15; see kefu help periods"))
  }
}
