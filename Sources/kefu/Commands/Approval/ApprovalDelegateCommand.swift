import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu approval delegate E0014 --from … --until … --reason …`: names who decides for oneself.
struct ApprovalDelegateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delegate", abstract: "授权审批 · let another decide for me for a time (RBAC-007b).")

  @Argument(help: "Delegate, by employee number.") var employee: String
  @Option(help: "First day, such as 2026-12-01 or today.") var from: String
  @Option(help: "Last day, that day included.") var until: String
  @Option(help: "Only this chain (default: all).") var chain: String?
  @Option(help: "Why.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let person = try connection.fetchOptional(Self.person, employee) else {
      throw Failure(
        report: .outOfScope(.employee, code: employee, login: connection.user))
    }
    let first = try SelectionOptions.days(of: from, over: &connection).start.description
    let last = try SelectionOptions.days(of: until, over: &connection).last.description
    let (chain, reason) = (chain, reason)
    try write.perform(over: &connection, language: shared.lang, reason: reason) {
      (connection) throws(PostgresError) in
      _ = try connection.execute(Self.delegate, person.0, first, last, chain, reason)
    }
    let what = chain ?? (shared.lang == .zh ? "全部流程" : "all chains")
    print(
      shared.lang == .zh
        ? "已授权 \(employee) \(person.1) 自 \(first) 至 \(last) 代为审批：\(what)"
        : "\(employee) \(person.1) decides for you from \(first) to \(last): \(what)")
  }

  private static let person = Statement<String, (Int64, String)>(
    "delegate.person",
    "select e.employee_id, e.name_zh from staff.employee e where e.employee_no = $1")

  private static let delegate = Statement<Int64, String, String, String?, String, NoRow>(
    "delegate.give",
    """
    insert into access.delegation (employee_id, delegate_employee_id, valid, chain_code, reason)
    values (access.me(current_user), $1, daterange($2::text::date, $3::text::date, '[]'), $4, $5)
    """)
}
