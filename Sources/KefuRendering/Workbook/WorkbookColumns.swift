import KefuReports

/// The measures of the columns of a sheet, from what they hold.
enum WorkbookColumns {
  /// Room for the arrow of the filter and the margins of a cell.
  private static let marginCells = 3
  private static let widestHeadingCells = 14
  /// Rows measured; later ones of a long report seldom differ.
  private static let mostMeasuredRows = 5_000

  /// Width of each column in characters, wide ones counted twice.
  static func widths(_ table: ReportTable, language: ReportLanguage, most: Int) -> [Double] {
    let width = DisplayWidth()
    let format = CellText(language: language)
    let totals = table.labelledTotals(in: language)
    return table.columns.indices.map { index in
      var cells = headingCells(table.columns[index], language: language)
      for row in table.rows.prefix(mostMeasuredRows) {
        cells = max(cells, width.cells(of: format.display(row[index]) ?? ""))
      }
      cells = max(cells, width.cells(of: totals.flatMap { format.display($0[index]) } ?? ""))
      return Double(min(cells, most) + marginCells)
    }
  }

  /// Lines of the highest heading at those widths.
  static func headingLines(_ table: ReportTable, language: ReportLanguage) -> Int {
    let widths = widths(table, language: language, most: .max - marginCells)
    let breaker = LineBreaker(width: DisplayWidth())
    return zip(table.columns, widths).reduce(1) { most, pair in
      let cells = max(1, Int(pair.1) - marginCells)
      return max(most, breaker.lines(of: pair.0.heading(in: language), cells: cells).count)
    }
  }

  /// Places of the finest decimal of a column, so that one format shows all of them.
  static func decimalPlaces(_ table: ReportTable, column: Int) -> Int {
    guard table.columns[column].kind == .decimal else { return 0 }
    return (table.rows + (table.totals.map { [$0] } ?? [])).reduce(0) { most, row in
      if case .decimal(_, let scale) = row[column] { max(most, scale) } else { most }
    }
  }

  private static func headingCells(_ column: ReportColumn, language: ReportLanguage) -> Int {
    let width = DisplayWidth()
    let heading = column.heading(in: language)
    let longest = LineBreaker(width: width).longestUnitCells(of: heading)
    return min(width.cells(of: heading), max(longest, widestHeadingCells))
  }
}
