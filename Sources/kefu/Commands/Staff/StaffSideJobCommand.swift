import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff side-job`: what a person declares about second jobs and own businesses (EMP-026).
struct StaffSideJobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "side-job", abstract: "兼职与自营申报 · a declared second job or own business.",
    discussion: "kefu staff side-job E0031 second_job --words '周末家教'")

  /// What is declared.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case none
    case ownBusiness = "own_business"
    case secondJob = "second_job"

    /// What people call it.
    var name: ReportText {
      switch self {
      case .none: ReportText(zh: "没有兼职或自营", en: "neither business nor second job")
      case .ownBusiness: ReportText(zh: "自营", en: "an own business:")
      case .secondJob: ReportText(zh: "兼职", en: "a second job:")
      }
    }
  }

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "none, own_business or second_job.") var kind: Kind
  @Option(help: "Which one.") var words: String?
  @Option(help: "Day of the declaration (default: today).") var on: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard kind == .none || words != nil else {
      throw ValidationError("Say with --words which one it is.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    _ = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.execute(
        Self.declare, person.shop, person.employee, person.unit, kind.rawValue, words, on)
    }
    let told = [kind.name.text(in: shared.lang), words].compactMap { $0 }.joined(separator: " ")
    print(
      ReportText(
        zh: "已登记 \(person.label) 的申报：\(told)", en: "entered for \(person.label): \(told)"
      ).text(in: shared.lang))
  }

  private static let declare = Statement<
    Int64, Int64, Int64, String, String?, String?, NoRow
  >(
    "staff.side_job",
    """
    insert into staff.side_job (shop_id, employee_id, unit_id, kind, words, declared_on)
    values ($1, $2, $3, $4, $5, coalesce($6::text::date, access.today()))
    """)
}
