import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff decide`: HR decides about a candidate who declared something (EMP-003b, REG-007c).
struct StaffDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "人事决定 · decide about declared items, with a reason.",
    discussion: "kefu staff decide OS-26-01 hire --reason '欠款已还清，有凭证'")

  /// What is decided.
  enum Decision: String, ExpressibleByArgument, CaseIterable {
    case hire, decline
  }

  @Argument(help: "Code of the candidate.") var code: String
  @Argument(help: "hire or decline.") var decision: Decision
  @Option(help: "Why.") var reason: String
  @Option(help: "Shop, where several have the code.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let candidate = try StaffRecord.find(.candidate, code, shop: shop, over: &connection)
    _ = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.execute(
        Self.decide, candidate.shop, candidate.key, decision.rawValue, reason)
    }
    let isHire = decision == .hire
    print(
      ReportText(
        zh: "已决定\(isHire ? "录用" : "不录用") \(candidate.label)：\(reason)",
        en: "decided to \(decision.rawValue) \(candidate.label): \(reason)"
      ).text(in: shared.lang))
  }

  private static let decide = Statement<Int64, Int64, String, String, NoRow>(
    "staff.decide",
    """
    insert into staff.exclusion_decision (shop_id, candidate_id, decision_no, unit_id, decision,
      reason)
    select c.shop_id, c.candidate_id, 1 + (select count(*) from staff.exclusion_decision d
      where d.shop_id = c.shop_id and d.candidate_id = c.candidate_id), c.unit_id, $3, $4
    from staff.candidate c where c.shop_id = $1 and c.candidate_id = $2
    """)
}
