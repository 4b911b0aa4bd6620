import KefuDomain
package import KefuPostgres

/// Runs reports over a connection, with the rights of its current role.
///
/// A run is a few read-only statements. Run it in a transaction of at least repeatable read, so
/// that banner and rows speak of the same moment; a role set with `set local role` is the reader.
package struct ReportRunner: Sendable {
  /// The reports there are.
  package let catalogue: ReportCatalogue

  /// Reads the catalogue over a connection.
  package init(reading connection: inout Connection) throws(ReportError) {
    catalogue = try ReportCatalogue(reading: &connection)
  }

  /// Uses a catalogue that was read before.
  package init(catalogue: ReportCatalogue) {
    self.catalogue = catalogue
  }

  /// Runs a report into a table.
  package func table(
    _ request: ReportRequest, over connection: inout Connection
  ) throws(ReportError) -> ReportTable {
    var rows: [[ReportCell]] = []
    let head = try stream(request, over: &connection) { row in rows.append(row) }
    return ReportTable(
      name: head.name, title: head.title, period: head.period, status: head.status,
      scope: head.scope, columns: head.columns, rows: rows, totals: head.totals,
      notes: head.notes)
  }

  /// Runs a report and hands over its rows one after the other, in flat memory.
  ///
  /// Returns the table without rows: banner, columns and totals.
  package func stream(
    _ request: ReportRequest, over connection: inout Connection,
    row body: ([ReportCell]) throws(PostgresError) -> Void
  ) throws(ReportError) -> ReportTable {
    let definition = try catalogue.definition(named: request.name)
    guard !definition.readsStoredFigures || request.days.isWholeMonths else {
      throw .needsWholeMonths(definition.name, period: request.days.description)
    }
    let coverage = try ReportCoverage(of: definition, in: request.days, over: &connection)
    let plan = try ReportScopePlan(
      request.selection, of: definition, in: request.days, coverage: coverage,
      over: &connection)
    let status = try status(of: plan.coveredShopIDs, in: request.days, over: &connection)
    var totals = ReportTotals(definition.columns)
    do {
      try run(definition, request.days, plan, over: &connection) { (row) throws(PostgresError) in
        totals.add(row)
        try body(row)
      }
    } catch {
      throw .database(error)
    }
    if let column = totals.overflow {
      throw .faultyReport(definition.name, reason: "the total of \(column) exceeds 64 bits")
    }
    return ReportTable(
      name: definition.name, title: definition.title,
      period: ReportPeriod(
        from: request.days.start.description, to: request.days.last.description),
      status: status, scope: plan.scope, columns: definition.columns, rows: [],
      totals: totals.row, notes: plan.notes + (definition.legend.map { [$0] } ?? []))
  }

  /// The SQL of a report as it is sent, for people and for tests of its plan.
  package func sql(
    of name: String, filtersByShop: Bool = false, filtersByUnit: Bool = false,
    quotedBy connection: borrowing Connection
  ) throws(ReportError) -> String {
    let definition = try catalogue.definition(named: name)
    do {
      return try ReportStatement(
        definition: definition, filtersByShop: filtersByShop, filtersByUnit: filtersByUnit
      ).sql(quotedBy: connection)
    } catch {
      throw .database(error)
    }
  }

  private func run(
    _ definition: ReportDefinition, _ days: DayRange, _ plan: ReportScopePlan,
    over connection: inout Connection, row body: ([ReportCell]) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    let call = ReportStatement(
      definition: definition, filtersByShop: plan.shopIDs != nil,
      filtersByUnit: plan.unitIDs != nil)
    let sql = try call.sql(quotedBy: connection)
    let names = definition.columns.map(\.name)
    let (first, last) = (days.postgresFirst, days.postgresLast)
    switch (plan.shopIDs, plan.unitIDs) {
    case (let shops?, let units?):
      let statement = Statement<PostgresDate, PostgresDate, [Int64], [Int64], [ReportCell]>(
        call.name, columns: names, sql, decode: call.decoder)
      try connection.stream(statement, first, last, shops, units, body: body)
    case (let shops?, nil):
      let statement = Statement<PostgresDate, PostgresDate, [Int64], [ReportCell]>(
        call.name, columns: names, sql, decode: call.decoder)
      try connection.stream(statement, first, last, shops, body: body)
    default:
      let statement = Statement<PostgresDate, PostgresDate, [ReportCell]>(
        call.name, columns: names, sql, decode: call.decoder)
      try connection.stream(statement, first, last, body: body)
    }
  }

  /// How final the months of the days are in some shops: the least final of them decides.
  private func status(
    of shopIDs: [Int64], in days: DayRange, over connection: inout Connection
  ) throws(ReportError) -> ReportStatus {
    do {
      let state = try connection.fetchOne(
        Self.state, shopIDs, days.postgresFirst, days.postgresLast)
      return ReportStatus(rawValue: state ?? "") ?? .open
    } catch {
      throw .database(error)
    }
  }

  private static let state = Statement<[Int64], PostgresDate, PostgresDate, String?>(
    "report.state",
    """
    select case
        when bool_and(l.shop_id is not null) then 'sealed'
        when bool_and(l.shop_id is not null or c.shop_id is not null) then 'computed'
        else 'open' end
    from org.shop s
    cross join generate_series(date_trunc('month', $2::date::timestamp), $3::date::timestamp,
      interval '1 month') g (month)
    left join close.computation c on c.shop_id = s.shop_id and c.month = g.month::date
    left join close.seal l on l.shop_id = s.shop_id and l.month = g.month::date
    where s.shop_id = any ($1)
      and s.valid && daterange(g.month::date, (g.month + interval '1 month')::date)
    """)
}
