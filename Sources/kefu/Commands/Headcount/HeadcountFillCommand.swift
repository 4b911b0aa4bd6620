import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu headcount fill`: says who was taken for a published request (EMP-004).
struct HeadcountFillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "登记到岗 · who was taken for a published request.",
    discussion: "kefu headcount fill SCENIC-1 E0062; hiring a candidate of the request does it too."
  )

  @Argument(help: "Code of the request, such as SCENIC-1.") var code: String
  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Day (default: today).") var on: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let asked = try StaffRecord.find(.headcount, code, over: &connection)
    let person = try StaffPerson.find(employee, over: &connection)
    do {
      _ = try writing.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) { (connection) throws(PostgresError) in
        try connection.execute(Self.fill, asked.shop, asked.key, person.employee, on)
      }
    } catch let error as PostgresError
      where error.serverError?.constraint == "vacancy_filled_vacancy_fkey"
    {
      throw Failure(
        .badInput,
        ReportText(
          zh: "增补单 \(asked.label) 尚未发布 [EMP-004]",
          en: "headcount request \(asked.label) is not published [EMP-004]"),
        remedy: ReportText(
          zh: "kefu headcount publish 发布", en: "publish it with kefu headcount publish"),
        details: error.debugDescription)
    }
    print(
      ReportText(
        zh: "增补单 \(asked.label)：\(person.label) 到岗",
        en: "headcount request \(asked.label) is filled by \(person.label)"
      ).text(in: shared.lang))
  }

  private static let fill = Statement<Int64, Int64, Int64, String?, NoRow>(
    "headcount.fill",
    """
    insert into staff.vacancy_filled (shop_id, headcount_id, employee_id, unit_id, filled_on)
    select h.shop_id, h.headcount_id, $3, h.unit_id, coalesce($4::text::date, access.today())
    from staff.headcount_request h where h.shop_id = $1 and h.headcount_id = $2
    """)
}
