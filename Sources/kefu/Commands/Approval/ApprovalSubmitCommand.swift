import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval submit GENERAL --title …`: makes a request of one's own.
struct ApprovalSubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "提交申请 · make a request along a chain.",
    discussion: """
      kefu approval submit GENERAL --title 申领降噪耳机
      The unit is that of your main post, unless --unit names another of your posts or rights.
      """)

  @Argument(help: "Chain, as kefu approval chains lists it.") var chain: String
  @Option(help: "What is asked for.") var title: String
  @Option(help: "The same in English (default: as --title).") var titleEn: String?
  @Option(help: "Unit whose heads decide: SHOP/UNIT.") var unit: String?
  @Option(help: "Person concerned, by employee number, where it is another.") var about: String?
  @OptionGroup var details: DetailOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let place = try connection.fetchOptional(Self.place, unit)
    guard let place else {
      throw Failure(report: .outOfScope(.unit, code: unit ?? "", login: connection.user))
    }
    let person = try about.map { number in
      guard let person = try connection.fetchOptional(Self.person, number) else {
        throw Failure(report: .outOfScope(.employee, code: number, login: connection.user))
      }
      return person
    }
    let (chain, title, english) = (chain, title, titleEn ?? title)
    let (names, values) = (details.names, details.values)
    let made = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let number = try connection.fetchOne(
        Self.submit, chain, place, title, english, person, names, values)
      return try connection.fetchOne(Self.made, number)
    }
    print(
      shared.lang == .zh
        ? "已提交 \(made.0) \(title)，待 \(made.1)"
        : "submitted \(made.0) \(english); waits for \(made.2)")
  }

  private static let place = Statement<String?, Int64>(
    "approval.place",
    """
    select u.unit_id from org.unit u join org.shop s on s.shop_id = u.shop_id
    where case when $1::text is null then u.unit_id = (
        select a.unit_id from org.assignment a
        where a.employee_id = access.me(current_user) and a.valid @> access.today()
        order by a.is_primary desc limit 1)
      else s.code || '/' || u.code = $1 end
    """)

  private static let person = Statement<String, Int64>(
    "approval.person",
    "select min(e.employee_id) from staff.employee e where e.employee_no = $1 having count(*) = 1")

  private static let submit = Statement<
    String, Int64, String, String, Int64?, [String], [String], Int64
  >(
    "approval.submit",
    """
    select approval.submit($1, $2, $3, $4, about_employee_id => $5,
      details => jsonb_object($6, $7))
    """)

  private static let made = Statement<Int64, (Int64, String, String)>(
    "approval.made",
    """
    select s.request_id, concat_ws('：', s.step_name_zh, (
        select t.may_decide from approval.steps($1, 'zh') t where t.waits)),
      concat_ws(': ', s.step_name_en, (
        select t.may_decide from approval.steps($1, 'en') t where t.waits))
    from approval.state s where s.request_id = $1
    """)
}
