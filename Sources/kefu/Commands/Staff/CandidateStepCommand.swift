import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff candidate step`: enters the result of a step before entry (EMP-002c, EMP-005).
struct CandidateStepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "登记体检、面试、背调、测试 · enter the result of a step.",
    discussion: "kefu staff candidate step MS-26-01 skill_test passed --score 88 --examiner 吕思思")

  /// Steps of the selection, as the database names them.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case medical, interview, background, written
    case skillTest = "skill_test"

    /// What people call it.
    var name: ReportText {
      switch self {
      case .medical: ReportText(zh: "体检", en: "medical examination")
      case .interview: ReportText(zh: "面试", en: "interview")
      case .background: ReportText(zh: "背景调查", en: "background check")
      case .written: ReportText(zh: "笔试", en: "written test")
      case .skillTest: ReportText(zh: "技能测试", en: "skill test")
      }
    }
  }

  @Argument(help: "Code of the candidate.") var code: String
  @Argument(help: "medical, interview, background, written or skill_test.") var kind: Kind
  @Argument(help: "passed or failed.") var result: CertificateCommand.Result
  @Option(help: "Score of 100.") var score: String?
  @Option(help: "Who examined or interviewed.") var examiner: String
  @Option(help: "Day (default: today).") var on: String?
  @Option(help: "Remark.") var remark: String?
  @Option(help: "Shop, where several have the code.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let candidate = try StaffRecord.find(.candidate, code, shop: shop, over: &connection)
    let attempt = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.add, candidate.shop, candidate.key, kind.rawValue, result.rawValue, score, examiner,
        on, remark)
    }
    let passed = result == .passed
    print(
      ReportText(
        zh: "已登记 \(candidate.label)：\(kind.name.zh)\(passed ? "通过" : "未通过")"
          + "（第 \(attempt) 次）",
        en: "entered for \(candidate.label): \(kind.name.en) \(result.rawValue), "
          + "attempt \(attempt)"
      ).text(in: shared.lang))
  }

  private static let add = Statement<
    Int64, Int64, String, String, String?, String, String?, String?, Int64
  >(
    "candidate.step",
    """
    insert into staff.selection_step (shop_id, candidate_id, unit_id, kind, attempt_no, result,
      score, examiner, done_on, remark)
    select c.shop_id, c.candidate_id, c.unit_id, $3::text::staff.selection_kind,
      1 + (select count(*) from staff.selection_step o where o.shop_id = c.shop_id
        and o.candidate_id = c.candidate_id and o.kind = $3::text::staff.selection_kind),
      $4::text::staff.verdict, $5::text::numeric, $6, coalesce($7::text::date, access.today()), $8
    from staff.candidate c where c.shop_id = $1 and c.candidate_id = $2
    returning attempt_no::bigint
    """)
}
