import KefuReports

/// A table that is no report: a list, a matrix, an explanation.
enum PlainTable {
  /// A column of text.
  static func column(
    _ name: String, _ zh: String, _ en: String, _ kind: ReportColumn.Kind = .text
  ) -> ReportColumn {
    ReportColumn(name: name, title: ReportText(zh: zh, en: en), kind: kind)
  }

  /// A table without period and scope; it is written without a banner.
  static func make(
    name: String, title: ReportText, columns: [ReportColumn], rows: [[ReportCell]],
    totals: [ReportCell]? = nil
  ) -> ReportTable {
    ReportTable(
      name: name, title: title, period: ReportPeriod(from: "", to: ""), status: .open,
      scope: ReportScope(login: "", shops: [], shopsVisible: 0, shopsTotal: 0, complete: true),
      columns: columns, rows: rows, totals: totals)
  }
}
