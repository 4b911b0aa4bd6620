import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff candidate add`: enters an applicant for a post of a unit.
struct CandidateAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "登记应聘者 · enter an applicant.",
    discussion: """
      kefu staff candidate add MS-26-01 何小满 --unit MASSAGE/THERAPY --post THERAPIST \
      --born 2001-04-05
      """)

  @Argument(help: "Code of the candidate: letters, digits and -.") var code: String
  @Argument(help: "Name.") var name: String
  @Option(help: "Unit: SHOP/UNIT.") var unit: String
  @Option(help: "Post, by its code.") var post: String
  @Option(help: "Birth date.") var born: String?
  @Option(help: "Day of the application (default: today).") var applied: String?
  @Option(help: "Headcount request that is answered, such as SCENIC-1.") var headcount: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let place = try StaffUnit.find(unit, over: &connection)
    let asked = try headcount.map { try StaffRecord.find(.headcount, $0, over: &connection) }
    _ = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.execute(
        Self.add, place.shop, code, place.unit, post, asked?.key, name, born, applied)
    }
    print(
      ReportText(
        zh: "已登记应聘者 \(code) \(name)，应聘 \(unit) 的 \(post)",
        en: "entered candidate \(code) \(name) for \(post) of \(unit)"
      ).text(in: shared.lang))
  }

  private static let add = Statement<
    Int64, String, Int64, String, Int64?, String, String?, String?, NoRow
  >(
    "candidate.add",
    """
    insert into staff.candidate (shop_id, candidate_code, unit_id, post_code, headcount_id, name_zh,
      birth_date, applied_on)
    values ($1, $2, $3, $4, $5, $6, $7::text::date, coalesce($8::text::date, access.today()))
    """)
}
