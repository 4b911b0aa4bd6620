import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu access explain`: why a login can or cannot do something.
struct AccessExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "为什么能或不能 · why a login can or cannot do something.",
    discussion: """
      kefu access explain --resource payroll --employee E0031
      kefu access explain --login finance --resource punch --unit SCENIC/CSC
      """)

  @Option(help: "Login asked about (default: your own).") var login: String?
  @Option(help: "Resource, as kefu access matrix names it.") var resource: String
  @Option(help: "read, write or approve.") var action = Action.read
  @Option(help: "A person, by employee number: his home unit is asked about.")
  var employee: String?
  @Option(help: "A unit: SHOP/UNIT.") var unit: String?
  @OptionGroup var shared: SharedOptions

  /// What a right allows.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case read, write, approve
  }

  mutating func validate() throws {
    guard employee == nil || unit == nil else {
      throw ValidationError("Choose one of --employee and --unit.")
    }
    if let unit, unit.split(separator: "/").count != 2 {
      throw ValidationError("Write --unit as SHOP/UNIT, such as SCENIC/CSC.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let caller = try connection.fetchOne(Self.caller)
    let asked = login ?? caller
    let target = try target(over: &connection)
    guard try connection.fetchOne(Self.knowsResource, resource) else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有资源 \(resource)", en: "there is no resource \(resource)"),
        remedy: ReportText(
          zh: "kefu access matrix 列出资源", en: "kefu access matrix lists the resources"))
    }
    if asked != caller, try !connection.fetchOne(Self.knowsLogin, asked) {
      throw Failure(
        .beyondScope,
        ReportText(
          zh: "账号 \(asked) 不存在，或您无权查看账号",
          en: "login \(asked) does not exist, or you may not see logins"),
        remedy: ReportText(
          zh: "查看他人的账号需要 account read", en: "seeing others' logins takes the right read account"))
    }
    let reasons = try connection.fetch(
      Self.explain, asked, resource, action.rawValue, target.unit, target.employee)
    let isAllowed = reasons.contains(where: \.isAllowed)
    let deed = "\(action.rawValue) \(resource)"
    print(
      shared.lang == .zh
        ? "\(asked) \(isAllowed ? "可以" : "不可以") \(deed)：\(target.name)"
        : "\(asked) \(isAllowed ? "may" : "may not") \(deed): \(target.name)")
    for reason in reasons { print("  " + reason.text(in: shared.lang)) }
  }

  private func target(
    over connection: inout Connection
  ) throws -> (unit: Int64, employee: Int64?, name: String) {
    if let unit {
      let parts = unit.split(separator: "/").map(String.init)
      guard let found = try connection.fetchOptional(Self.unitRow, parts[0], parts[1]) else {
        throw Failure(report: .outOfScope(.unit, code: unit, login: connection.user))
      }
      return (found.0, nil, "\(unit) \(found.1)")
    }
    let people = try connection.fetch(Self.person, employee)
    guard let person = people.first else {
      throw Failure(
        report: .outOfScope(.employee, code: employee ?? connection.user, login: connection.user))
    }
    return (person.1, person.0, "\(person.2) \(person.3)")
  }

  private static let caller = Statement<String>("access.caller", "select current_user::text")

  private static let knowsResource = Statement<String, Bool>(
    "access.resource", "select exists (select from access.resource r where r.resource = $1)")

  private static let knowsLogin = Statement<String, Bool>(
    "access.login", "select exists (select from access.login l where l.login = $1)")

  private static let unitRow = Statement<String, String, (Int64, String)>(
    "access.unit",
    """
    select u.unit_id, u.name_zh from org.unit u join org.shop s on s.shop_id = u.shop_id
    where s.code = $1 and u.code = $2
    """)

  private static let person = Statement<String?, (Int64, Int64, String, String)>(
    "access.person",
    """
    select e.employee_id, e.unit_id, e.employee_no, e.name_zh from staff.employee e
    where case when $1::text is null then e.employee_id = access.me(current_user)
      else e.employee_no = $1 end
    order by e.employee_id
    """)

  private static let explain = Statement<String, String, String, Int64, Int64?, AccessReason>(
    "access.explain",
    """
    select x.allowed, x.because, x.post_code, x.held_in_unit, x.reach,
      to_char(x.valid_from, 'YYYY-MM-DD'), to_char(x.valid_to, 'YYYY-MM-DD')
    from access.explain($1, $2, $3::access.action, $4, $5) x
    """)
}
