import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval undelegate 3 --reason …`: ends a delegation of one's own before its last day.
struct ApprovalEndDelegationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undelegate", abstract: "提前结束授权 · end my delegation before its last day.")

  @Argument(help: "Number of the delegation.") var delegation: Int64
  @Option(help: "Why.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (delegation, reason) = (delegation, reason)
    let name = try write.perform(over: &connection, language: shared.lang, reason: reason) {
      (connection) throws(PostgresError) in
      _ = try connection.execute(Self.end, delegation, reason)
      return try connection.fetchOne(Self.delegate, delegation)
    }
    print(
      shared.lang == .zh ? "已结束对 \(name) 的授权" : "\(name) no longer decides for you")
  }

  private static let end = Statement<Int64, String, NoRow>(
    "delegation.end",
    "insert into access.delegation_end (delegation_id, reason) values ($1, $2)")

  private static let delegate = Statement<Int64, String>(
    "delegation.delegate",
    """
    select e.employee_no || ' ' || e.name_zh
    from access.delegation d join staff.employee e on e.employee_id = d.delegate_employee_id
    where d.delegation_id = $1
    """)
}
