/// A finished report, neutral to the format it is written in.
///
/// It holds no clock and no random value: the same facts give the same table,
/// and the same table gives the same bytes in every format.
package struct ReportTable: Hashable, Sendable {
  /// Name of the report as the command line knows it.
  package let name: String
  /// Title that people read.
  package let title: ReportText
  /// Days covered.
  package let period: ReportPeriod
  /// How final the figures are.
  package let status: ReportStatus
  /// What part of the company the figures cover.
  package let scope: ReportScope
  /// Columns in order.
  package let columns: [ReportColumn]
  /// Rows in order; each holds one cell a column.
  package let rows: [[ReportCell]]
  /// One cell a column, `.empty` where a column is not totalled; nil without a totals row.
  package let totals: [ReportCell]?
  /// Legend and remarks below the table.
  package let notes: [ReportText]

  /// Builds a table; every row and the totals must have one cell a column.
  package init(
    name: String, title: ReportText, period: ReportPeriod, status: ReportStatus,
    scope: ReportScope, columns: [ReportColumn], rows: [[ReportCell]],
    totals: [ReportCell]? = nil, notes: [ReportText] = []
  ) {
    let width = columns.count
    precondition(rows.allSatisfy { $0.count == width }, "a row has one cell a column")
    precondition(totals.map { $0.count == width } ?? true, "the totals have one cell a column")
    self.name = name
    self.title = title
    self.period = period
    self.status = status
    self.scope = scope
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.notes = notes
  }
}
