/// What a report is, as its file in `sql/report` says (RPT-001c).
package struct ReportDefinition: Hashable, Sendable {
  /// The name on the command line; the function has underscores instead of dashes.
  package let name: String
  /// Title that people read.
  package let title: ReportText
  /// Rules that the report answers to.
  package let ruleIDs: [String]
  /// Who makes the report.
  package let producer: ReportText
  /// The usual length of its period: day, week, month, quarter, year or any.
  package let periodKind: String
  /// The day it is due, such as `day 3 of next month`; nil where no document sets one.
  package let dueRule: String?
  /// Columns the rows are ordered by.
  package let sort: [String]
  /// Legend below the table; nil where the columns say enough.
  package let legend: ReportText?
  /// Whether the rows are stored figures of a computed month; otherwise they follow the facts.
  package let readsStoredFigures: Bool
  /// Resources that a reader needs to see every row.
  package let resources: [String]
  /// Columns in order.
  package let columns: [ReportColumn]
  /// Posts that receive the report; `*` stands for everybody, each with his own rows.
  package let recipients: [String]

  /// The function behind the report as SQL writes it: `report.attendance_sheet`.
  package var functionName: String {
    "report." + String(name.map { $0 == "-" ? "_" : $0 })
  }
}
