import KefuPostgres

/// A row of `report.column_definition`.
struct ReportColumnRow: RowDecodable {
  let report: String
  let column: ReportColumn

  init(row: inout Row) throws(PostgresError) {
    report = try row.next()
    let name: String = try row.next()
    let title = ReportText(zh: try row.next(), en: try row.next())
    // The table's check allows no other word; text shows whatever a newer schema may add.
    let kind = ReportColumn.Kind(rawValue: try row.next()) ?? .text
    let totalled: Bool = try row.next()
    let chart: ReportColumn.ChartHint? = try row.next(as: Bool.self) ? .bar : nil
    column = ReportColumn(
      name: name, title: title, kind: kind, totalled: totalled, chart: chart)
  }
}
