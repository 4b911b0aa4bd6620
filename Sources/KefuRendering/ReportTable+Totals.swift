import KefuReports

extension ReportTable {
  /// The totals row with its label in the first column, where that holds no figure.
  func labelledTotals(in language: ReportLanguage) -> [ReportCell]? {
    guard var cells = totals, let first = cells.first else { return nil }
    if first == .empty { cells[0] = .text(ReportWords.total.text(in: language)) }
    return cells
  }
}
