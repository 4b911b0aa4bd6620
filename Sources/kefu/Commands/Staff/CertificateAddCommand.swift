import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu staff certificate add`: enters a certificate or the result of a health check.
struct CertificateAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "登记证件或体检结果 · enter a certificate or a health check.",
    discussion: """
      kefu staff certificate add E0044 --kind health_check --issued 2026-12-01
      A health check without --until holds for the months of the policy \
      staff.health_check_months.
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "health_check, qualification, education, permit or other.")
  var kind: CertificateCommand.Kind
  @Option(help: "Day of issue or examination.") var issued: String
  @Option(help: "Last valid day.") var until: String?
  @Option(help: "passed or failed.") var result = CertificateCommand.Result.passed
  @Option(help: "Title (default: 健康检查 for a health check).") var title: String?
  @Option(help: "Number; stored masked.") var number: String?
  @Option(help: "What the examination found.") var finding: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard kind == .healthCheck || title != nil else {
      throw ValidationError("Give the certificate a --title.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    let name = title ?? "健康检查"
    let masked = number.map(MaskedContact.masked)
    let lastDay = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.add, person.shop, person.employee, person.unit, kind.rawValue, name, masked,
        result.rawValue, issued, until, finding)
    }
    let verdict = result == .failed ? ReportText(zh: "不合格", en: "failed") : nil
    print(
      ReportText(
        zh: "已登记 \(person.label)：\(name)，\(issued)\(verdict.map { "，\($0.zh)" } ?? "")"
          + (lastDay.map { "，有效至 \($0)" } ?? ""),
        en: "entered for \(person.label): \(name), \(issued)\(verdict.map { ", \($0.en)" } ?? "")"
          + (lastDay.map { ", valid until \($0)" } ?? "")
      ).text(in: shared.lang))
  }

  private static let add = Statement<
    Int64, Int64, Int64, String, String, String?, String, String, String?, String?, String?
  >(
    "certificate.add",
    """
    insert into staff.certificate (shop_id, employee_id, unit_id, kind, title, number_masked,
      result, issued_on, valid_until, finding)
    values ($1, $2, $3, $4::text::staff.certificate_kind, $5, $6, $7::text::staff.verdict,
      $8::text::date, $9::text::date, $10)
    returning to_char(valid_until, 'YYYY-MM-DD')
    """)
}
