import KefuPostgres

/// A row of `report.definition`.
struct ReportDefinitionRow: RowDecodable {
  let name: String
  private let title: ReportText
  private let ruleIDs: [String]
  private let producer: ReportText
  private let periodKind: String
  private let dueRule: String?
  private let sort: String
  private let legend: ReportText?
  private let readsStoredFigures: Bool
  private let resources: [String]

  init(row: inout Row) throws(PostgresError) {
    name = try row.next()
    title = ReportText(zh: try row.next(), en: try row.next())
    ruleIDs = try row.next()
    producer = ReportText(zh: try row.next(), en: try row.next())
    periodKind = try row.next()
    dueRule = try row.next()
    sort = try row.next()
    let legend = (zh: try row.next(as: String?.self), en: try row.next(as: String?.self))
    readsStoredFigures = try row.next()
    resources = try row.next()
    self.legend = (legend.zh ?? legend.en).map { either in
      ReportText(zh: legend.zh ?? either, en: legend.en ?? either)
    }
  }

  func definition(columns: [ReportColumn], recipients: [String]) -> ReportDefinition {
    ReportDefinition(
      name: name, title: title, ruleIDs: ruleIDs, producer: producer, periodKind: periodKind,
      dueRule: dueRule,
      sort: sort.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init),
      legend: legend, readsStoredFigures: readsStoredFigures, resources: resources,
      columns: columns, recipients: recipients)
  }
}
