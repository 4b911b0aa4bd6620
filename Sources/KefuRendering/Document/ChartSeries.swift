import KefuReports

/// The figures of one hinted column with the names of their rows.
struct ChartSeries {
  /// One row.
  struct Point {
    /// What the row is called.
    let label: String
    /// The figure for drawing only; nil where the cell is empty.
    let value: Double?
    /// The figure as people read it.
    let text: String
  }

  let caption: String
  let hint: ReportColumn.ChartHint
  let points: [Point]

  /// The series of a table in the order of its columns; none for a table without rows.
  static func all(of table: ReportTable, language: ReportLanguage) -> [ChartSeries] {
    guard !table.rows.isEmpty, let names = table.rowNameColumn else { return [] }
    let format = CellText(language: language)
    return table.columns.enumerated().compactMap { index, column in
      guard let hint = column.chart, column.isNumeric else { return nil }
      let points = table.rows.map { row in
        Point(
          label: TerminalText.singleLine(format.display(row[names]) ?? ""),
          value: row[index].approximation, text: format.display(row[index]) ?? "")
      }
      return ChartSeries(
        caption: column.heading(in: language), hint: hint, points: points)
    }
  }
}
