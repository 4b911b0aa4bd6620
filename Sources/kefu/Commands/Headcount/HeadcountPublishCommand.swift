import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu headcount publish`: HR publishes an approved request (EMP-004).
struct HeadcountPublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "发布招聘 · publish the vacancy of an approved request.",
    discussion: "kefu headcount publish SCENIC-1 --channel 招聘网站")

  @Argument(help: "Code of the request, such as SCENIC-1.") var code: String
  @Option(help: "Where it is published, or the hiring plan that takes it in.") var channel: String
  @Option(help: "Day (default: today).") var on: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let asked = try StaffRecord.find(.headcount, code, over: &connection)
    _ = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.publish, asked.shop, asked.key, channel, on)
    }
    print(
      ReportText(
        zh: "已发布增补单 \(asked.label)：\(channel)",
        en: "published headcount request \(asked.label): \(channel)"
      ).text(in: shared.lang))
  }

  private static let publish = Statement<Int64, Int64, String, String?, NoRow>(
    "headcount.publish",
    """
    insert into staff.vacancy (shop_id, headcount_id, unit_id, channel, published_on)
    select h.shop_id, h.headcount_id, h.unit_id, $3, coalesce($4::text::date, access.today())
    from staff.headcount_request h where h.shop_id = $1 and h.headcount_id = $2
    """)
}
