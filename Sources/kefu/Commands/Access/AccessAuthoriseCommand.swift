import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu access authorise`: lets an outsider read named records for a signed term (RBAC-010).
struct AccessAuthoriseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authorise",
    abstract: "第三方授权 · let an outsider read named records for a signed term.",
    discussion: """
      Only with an authorisation that both parties signed. The login reads the named records of \
      the unit and those below it, writes nothing, and ends by itself after the last day.
      kefu access authorise zhengxin --role auditor --organisation 正信审计所 --person 顾明远 \
      --unit SCENIC --resource org_chart --resource attendance_month --duties 核查考勤 \
      --from 2026-12-01 --until 2027-02-28 --our-signer E0001 --our-signed-on 2026-11-20 \
      --their-signer 沈嘉 --their-signed-on 2026-11-21 --no-password
      """)

  /// What an outsider is to both parties.
  enum Role: String, ExpressibleByArgument, CaseIterable {
    case medium, assessor, trainer
    case legalAdviser = "legal_adviser"
    case auditor
    case technicalSupplier = "technical_supplier"
    case supervisionBody = "supervision_body"
  }

  @Argument(help: "Login: lower-case letters, digits and _.") var login: String
  @Option(help: "What he is to both parties.") var role: Role
  @Option(help: "His organisation, the other contract party.") var organisation: String
  @Option(help: "His name.") var person: String
  @Option(help: "Unit whose records he reads: SHOP/UNIT or SHOP.") var unit: UnitArgument
  @Option(help: "Records he reads, as kefu access matrix names them; may be repeated.")
  var resource: [String]
  @Option(help: "His duties, as the authorisation states them.") var duties: String
  @Option(help: "First day of the term.") var from: ChartDay
  @Option(help: "Last day of the term.") var until: ChartDay
  @Option(help: "Employee number of who signed for the company.") var ourSigner: String
  @Option(help: "Day of that signature.") var ourSignedOn: ChartDay
  @Option(help: "Who signed for the other party.") var theirSigner: String
  @Option(help: "Day of that signature.") var theirSignedOn: ChartDay
  @Option(help: "File with the password in its first line; - is standard input.")
  var passwordFile: String?
  @Flag(help: "Set no password.") var noPassword = false
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard passwordFile == nil || !noPassword else {
      throw ValidationError("Choose one of --password-file and --no-password.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    try AccessLoginCommand.checkRight(over: &connection)
    var password: String?
    if let passwordFile {
      password = try PasswordPrompt.read(file: passwordFile)
    } else if !noPassword {
      password = try PasswordPrompt.ask(for: login, language: shared.lang)
    }
    let name = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.execute(
        Self.authorise, login, password, role.rawValue, organisation, person, unit.shop,
        unit.unit, resource, duties, from.date, until.date, ourSigner, ourSignedOn.date,
        theirSigner, theirSignedOn.date)
      return try UnitNames.of(unit, over: &connection)
    }
    let records = resource.joined(separator: ", ")
    print(
      ReportText(
        zh:
          "\(login)（\(organisation) \(person)）自 \(from.day) 至 \(until.day) "
          + "可查阅 \(name.zh)：\(records)",
        en: "\(login) (\(organisation) \(person)) reads \(records) of \(name.en) "
          + "from \(from.day) to \(until.day)"
      ).text(in: shared.lang))
  }

  private static let authorise = Statement<
    String, String?, String, String, String, String, String?, [String], String, PostgresDate,
    PostgresDate, String, PostgresDate, String, PostgresDate, NoRow
  >(
    "access.authorise",
    """
    select access.authorise($1, $2, $3::text::access.outside_role, $4, $5, $6, $7, $8, $9, $10, $11,
      $12, $13, $14, $15)
    """)
}
