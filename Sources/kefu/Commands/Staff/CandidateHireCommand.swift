import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff candidate hire`: makes an applicant an employee (EMP-002, EMP-003b, EMP-004).
struct CandidateHireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hire", abstract: "录用 · make an applicant an employee from a day on.",
    discussion: "kefu staff candidate hire MS-26-01 E0062 --entry 2026-12-01")

  @Argument(help: "Code of the candidate.") var code: String
  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Entry date.") var entry: String
  @Option(help: "Title of the qualification certificate.") var qualification: String?
  @Option(help: "Day of issue of the qualification (default: the entry date).")
  var qualified: String?
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
      try connection.fetchOne(
        Self.hire, candidate.shop, candidate.key, employee, entry, qualification, qualified)
    }
    print(
      ReportText(
        zh: "已录用 \(candidate.label) 为 \(employee)，\(entry) 入职",
        en: "hired \(candidate.label) as \(employee), entering on \(entry)"
      ).text(in: shared.lang))
  }

  private static let hire = Statement<Int64, Int64, String, String, String?, String?, Int64>(
    "candidate.hire",
    "select staff.hire($1, $2, $3, $4::text::date, $5, $6::text::date)")
}
