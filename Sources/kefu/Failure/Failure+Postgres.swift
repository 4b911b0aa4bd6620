import KefuPostgres
import KefuReports

extension Failure {
  /// The failure of a database error, by SQLSTATE, never by message text.
  init(postgres error: PostgresError) {
    let details = error.debugDescription
    switch error {
    case .connectionFailed(let text):
      let reason = text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
        .joined(separator: " ")
      self.init(
        .noServer,
        ReportText(zh: "连不上数据库服务器：\(reason)", en: "cannot connect to the server: \(reason)"),
        remedy: ReportText(
          zh: "检查 PGHOST、PGPORT、PGDATABASE、PGUSER 与密码；见 kefu help environment",
          en: "check PGHOST, PGPORT, PGDATABASE, PGUSER and the password; see kefu help environment"
        ), details: details)
    case .connectionLost:
      self.init(
        .noServer, ReportText(zh: "与服务器的连接中断", en: "the connection to the server was lost"),
        remedy: ReportText(
          zh: "再运行一次；未提交的更改已撤销", en: "run the command again; what was not committed is undone"),
        details: details)
    case .client(.serverTooOld(let version)):
      let major = version / 10_000
      self.init(
        .noServer,
        ReportText(
          zh: "服务器是 PostgreSQL \(major)，至少需要 15",
          en: "the server is PostgreSQL \(major); 15 is the oldest that works"))
    case .server(let server): self.init(server: server, details: details)
    case .cancelled:
      self.init(
        .busy, ReportText(zh: "命令被取消或超时", en: "the command was cancelled or took too long"),
        remedy: ReportText(zh: "缩短期间或稍后再试", en: "narrow the period, or try again later"),
        details: details)
    case .client, .rowCount, .decoding:
      self.init(
        .fault, ReportText(zh: "程序与数据库不一致", en: "the program and the database disagree"),
        remedy: ReportText(
          zh: "用本版本的 sql/load.sql 更新数据库；kefu doctor 会检查，--debug 显示细节",
          en: "load this version's sql/load.sql; kefu doctor checks it, --debug shows details"),
        details: details)
    }
  }

  private init(server error: ServerError, details: String) {
    let place = error.table.map { "\(error.schema.map { "\($0)." } ?? "")\($0)" }
    let told = [error.message, error.hint].compactMap { $0 }
    switch error.sqlState.rawValue {
    case "42501", "KF004": self = Failure(refusal: error, details: details)
    case "KF001":
      self = Failure(told: told, .notSealed, zh: "该月已封存", en: "the month is sealed", details)
    case "KF002":
      self = Failure(told: told, .policyMissing, zh: "缺少政策参数", en: "a policy is missing", details)
    case "KF003":
      self = Failure(told: told, .badInput, zh: "日历年份未知", en: "the year is unknown", details)
    case "KF005":
      self = Failure(told: told, .finding, zh: "有阻碍结算的事项", en: "the month has blockers", details)
    case "KF006": self = Failure(rule: error, details: details)
    case "P0001", "P0002", "22023":
      self = Failure(told: told, .badInput, zh: "输入不成立", en: "the input does not hold", details)
    case "3F000", "42P01", "42883", "42703", "3D000":
      self.init(
        .noServer,
        ReportText(
          zh: "数据库里没有本版本的 Kefu 结构", en: "the database has no Kefu schema of this version"),
        remedy: ReportText(
          zh: "由管理员运行 psql -f sql/load.sql", en: "the administrator runs psql -f sql/load.sql"),
        details: details)
    case "40001", "40P01", "55P03", "53300", "57P03":
      self.init(
        .busy,
        ReportText(
          zh: "服务器正忙，或另一个运行占用该月", en: "the server is busy, or another run holds the month"),
        remedy: ReportText(zh: "稍后再试", en: "try again in a moment"), details: details)
    case let state where state.hasPrefix("22") || state.hasPrefix("23"):
      let rule = error.constraint ?? place ?? state
      self.init(
        .badInput,
        ReportText(zh: "数据不符合约束 \(rule)", en: "the data break the rule \(rule)"),
        remedy: ReportText(
          zh: "更正输入；--debug 显示服务器的原话", en: "correct the input; --debug shows the server's words"),
        details: details)
    default:
      self.init(
        .fault,
        ReportText(
          zh: "服务器拒绝了命令（SQLSTATE \(error.sqlState)）",
          en: "the server refused the command (SQLSTATE \(error.sqlState))"),
        remedy: ReportText(
          zh: "加 --debug 再运行，把输出交给管理员",
          en: "run it with --debug and hand the output to the administrator"),
        details: details)
    }
  }

  /// What one of Kefu's own SQL functions said, with its hint.
  private init(
    told: [String], _ exit: KefuExit, zh: String, en: String, _ details: String
  ) {
    let message = told.first ?? ""
    self.init(
      exit, ReportText(zh: "\(zh)：\(message)", en: "\(en): \(message)"),
      remedy: told.dropFirst().first.map { ReportText(zh: $0, en: $0) }, details: details)
  }

  /// What a rule of the database refused, in both languages (`kefu.refuse`).
  private init(rule error: ServerError, details: String) {
    let chinese = (error.detail ?? error.message).split(separator: "\n", maxSplits: 1)
    let english = error.hint.flatMap { $0.isEmpty ? nil : $0 }
    self.init(
      .badInput, ReportText(zh: chinese.first.map(String.init) ?? "", en: error.message),
      remedy: english.map { english in
        ReportText(zh: chinese.dropFirst().first.map(String.init) ?? english, en: english)
      }, details: details)
  }

  /// A refusal of the server: the object it names is what the right is missing for.
  private init(refusal error: ServerError, details: String) {
    // A rule of Kefu's own says it in both languages, the remedy on the second line.
    let chinese =
      (error.sqlState.rawValue == "KF004" ? error.detail : nil)?
      .split(separator: "\n", maxSplits: 1).map(String.init) ?? []
    self.init(
      .notPermitted,
      ReportText(
        zh: "没有权限：\(chinese.first ?? error.message)", en: "not permitted: \(error.message)"),
      remedy: ReportText(
        zh: chinese.dropFirst().first ?? error.hint
          ?? "kefu whoami 显示您的权限；kefu access explain 说明原因",
        en: error.hint ?? "kefu whoami shows your rights; kefu access explain says why"),
      details: details)
  }
}
