import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

/// Reports are inlined: what the caller asks for reaches the indexes.
@Suite(.database(.closed))
struct ReportPlanTests {
  @Test(arguments: [
    "attendance-sheet", "attendance-anomalies", "payroll-register", "payslip", "headcount",
    "roster", "month-status",
  ])
  func `the shop filter lands in an index condition`(name: String) throws {
    // A demo of one page a table: its planner would walk this partial index whatever is asked.
    var owner = try TestDatabase.current.connect()
    try owner.run(script: "alter table org.assignment drop constraint assignment_one_primary")
    var connection = try TestDatabase.current.connect(as: "general_manager")
    let runner = try ReportRunner(reading: &connection)
    var sql = try runner.sql(of: name, filtersByShop: true, quotedBy: connection)
    for (place, value) in [
      ("$1", "date '2026-10-01'"), ("$2", "date '2026-10-31'"), ("$3", "array[2, 3]::bigint[]"),
    ] {
      sql = sql.replacing(place, with: value)
    }
    // The demo is too small for the planner to want an index.
    try connection.run(script: "set enable_seqscan = off")
    let plan = try connection.fetch(Statement<String>("", "explain (costs off) \(sql)"))
    let conditions = plan.filter { $0.contains("Index Cond:") }
    #expect(!plan.contains { $0.contains("Function Scan on \(name)") })
    #expect(
      conditions.contains { $0.contains("shop_id = ANY") }, "\(plan.joined(separator: "\n"))")
  }
}
