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

  /// Position of the column that names the rows: the text or date that tells most of them apart.
  ///
  /// Among equals a name goes before a number, and the first before the others.
  static func labelColumn(of table: ReportTable) -> Int? {
    let named = table.columns.indices.filter {
      table.columns[$0].kind == .text || table.columns[$0].kind == .date
    }
    let format = CellText(language: .zh)
    var best: (index: Int, rank: Int)?
    for index in named {
      let distinct = Set(table.rows.map { format.display($0[index]) ?? "" }).count
      let rank = distinct * 2 + (table.columns[index].name.hasSuffix("_name") ? 1 : 0)
      if rank > best?.rank ?? -1 { best = (index, rank) }
    }
    return best?.index ?? table.columns.indices.first
  }

  /// The series of a table in the order of its columns; none for a table without rows.
  static func all(of table: ReportTable, language: ReportLanguage) -> [ChartSeries] {
    guard !table.rows.isEmpty, let names = labelColumn(of: table) else { return [] }
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
