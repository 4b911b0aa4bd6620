import KefuDomain
import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

/// Totals and rows against plain SQL of the same login, over all reports and all people.
@Suite(.database(.closed))
struct ReportTotalsTests {
  @Test func `every report totals the rows that the login sees, and psql sums the same`() throws {
    for login in DemoLogins.all {
      var connection = try TestDatabase.current.connect(as: login)
      let runner = try ReportRunner(reading: &connection)
      #expect(runner.catalogue.definitions.count >= 7)
      for definition in runner.catalogue.definitions {
        let days = try ReportScenario.october()
        let table: ReportTable
        do throws(ReportError) {
          table = try runner.table(
            ReportRequest(name: definition.name, days: days), over: &connection)
        } catch {
          // Who has no right to a report at all has no totals; ReportScopeTests hold who that is.
          guard case .missingRight = error else { throw error }
          continue
        }
        let sums = definition.columns.map { column in
          column.totalled ? "coalesce(sum(\(column.name)), 0)::numeric" : "null::numeric"
        }
        let plain = Statement<[PostgresNumeric?]>(
          "",
          "select count(*)::numeric, \(sums.joined(separator: ", "))"
            + " from \(definition.functionName)('2026-10-01', '2026-10-31')"
        ) { (row) throws(PostgresError) in
          var values: [PostgresNumeric?] = []
          for _ in 0...sums.count { values.append(try row.next(as: PostgresNumeric?.self)) }
          return values
        }
        let expected = try connection.fetchOne(plain)
        let note: Comment = "\(definition.name) as \(login)"
        #expect(expected[0].map(Self.text) == "\(table.rows.count)", note)
        for (index, column) in definition.columns.enumerated() where column.totalled {
          let total = table.totals?[index]
          #expect(
            total.flatMap(Self.number).map(Self.text) == expected[index + 1].map(Self.text),
            "\(note) \(column.name)")
        }
      }
    }
  }

  @Test func `a streamed report gives the rows and totals of the table`() throws {
    var connection = try TestDatabase.current.connect(as: "finance")
    let runner = try ReportRunner(reading: &connection)
    let request = ReportRequest(
      name: "payroll-register", days: try ReportScenario.october(), selection: .company)
    let table = try runner.table(request, over: &connection)
    var rows: [[ReportCell]] = []
    let head = try runner.stream(request, over: &connection) { rows.append($0) }
    #expect(!rows.isEmpty && rows == table.rows && head.totals == table.totals)
    #expect(head.rows.isEmpty)
  }

  private static func number(_ cell: ReportCell) -> PostgresNumeric? {
    switch cell {
    case .integer(let value), .minutes(let value):
      PostgresNumeric(unscaled: Int128(value), scale: 0)
    case .money(let fen): PostgresNumeric(unscaled: Int128(fen), scale: 2)
    case .decimal(let unscaled, let scale):
      PostgresNumeric(unscaled: Int128(unscaled), scale: UInt8(scale))
    case .text, .date, .timestamp, .boolean, .empty: nil
    }
  }

  private static func text(_ number: PostgresNumeric) -> String { "\(number.normalized)" }
}
