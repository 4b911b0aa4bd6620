import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

/// What the catalogue says about reports.
@Suite(.database(.closed))
struct ReportCatalogueTests {
  @Test func `every report has titles, rules, recipients and known resources`() throws {
    var connection = try TestDatabase.current.connect()
    let resources = try connection.fetch(
      Statement<String>("test.resources", "select resource from access.resource"))
    let definitions = try ReportCatalogue(reading: &connection).definitions
    #expect(definitions.map(\.name) == definitions.map(\.name).sorted())
    for definition in definitions {
      #expect(!definition.title.zh.isEmpty && !definition.title.en.isEmpty)
      // What tells of the moment it is asked in is looked up, never delivered.
      let isDelivered = !["access-review", "data-access", "month-status"].contains(definition.name)
      #expect(!definition.ruleIDs.isEmpty && definition.recipients.isEmpty != isDelivered)
      #expect(definition.resources.allSatisfy(resources.contains), "\(definition.name)")
      let names = definition.columns.map(\.name)
      #expect(definition.sort.allSatisfy(names.contains), "\(definition.name)")
    }
  }

  @Test func `a new report is one SQL file and needs no change in Swift`() throws {
    var connection = try TestDatabase.current.connect()
    try connection.run(
      script: """
        set role kefu_owner;
        create function report.people_by_shop(first_day date, last_day date)
        returns table (shop_id bigint, unit_id bigint, shop_code text, people integer)
        language sql stable as 'select s.shop_id, s.unit_id, s.code, count(*)::integer
          from org.shop s join staff.employee e on e.shop_id = s.shop_id group by 1, 2, 3';
        grant execute on function report.people_by_shop(date, date) to kefu_member;
        call report.define('people-by-shop', '各店人数', 'People by shop', '{RPT-012a}', '人事',
          'HR', 'any', null, 'shop_code', false, array['shop_code | 店 | shop | text',
          'people | 人数 | people | integer | total'], '{HR}', resources => '{org_chart}');
        reset role
        """)
    let table = try ReportScenario.run("people-by-shop", as: "hr")
    #expect(table.rows.count == 4 && table.totals?.last == .integer(61))
  }

  @Test func `an unknown name is refused with the names there are`() throws {
    let failure = try ReportScenario.failure("nope", as: "hr", .visible)
    guard case .unknownReport("nope", let known) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(known.contains("attendance-sheet"))
  }
}
