import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu promotion apply E0031 --ladder P2 --rung INTERMEDIATE`: asks for a promotion.
struct PromotionApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "申请晋升 · ask for a promotion of oneself or one's people.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Ladder: P1, P2, P3, P4 or PT.") var ladder: String
  @Option(help: "Rung, as kefu promotion ladders names it.") var rung: String
  @Option(help: "Statement of the request.") var statement: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let request = try write.perform(over: &connection, language: shared.lang) {
      (open) throws(PostgresError) in
      try open.fetchOne(Self.apply, employee, ladder, rung, statement)
    }
    print(
      ReportText(
        zh: "已提交 \(employee) 晋升 \(ladder) \(rung) 的申请（第 \(request) 号）",
        en: "asked to promote \(employee) to \(ladder) \(rung) (request \(request))"
      ).text(in: shared.lang))
  }

  private static let apply = Statement<String, String, String, String, Int64>(
    "promotion.apply", "select staff.apply_for_promotion($1, $2, $3, $4)")
}
