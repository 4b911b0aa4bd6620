import CXLSXWriter
package import KefuReports

/// Writes a report as a workbook: banner, frozen headings, filter, real values, charts.
///
/// The same report gives the same bytes: the creation time is the last day of
/// its period.
package struct WorkbookWriter {
  /// Language of headings, banner and notes.
  package let language: ReportLanguage
  /// Banner and charts.
  package let options: RenderingOptions

  private static let mostRows = 1_048_576
  private static let widestCells = 48
  private static let headingLineHeight = 17.0
  private static let rowHeight = 18.0
  private static let titleHeight = 28.0
  private static let secondsFrom1970To2000 = 946_684_800

  /// Chooses language and options.
  package init(language: ReportLanguage, options: RenderingOptions) {
    self.language = language
    self.options = options
  }

  /// Writes the workbook into a file that the caller holds open and commits.
  package func write(
    _ table: ReportTable, into file: borrowing AtomicFile
  ) throws(RenderingError) {
    let path = file.path
    let surroundings = 16 + table.notes.count
    guard table.rows.count + surroundings <= Self.mostRows else {
      throw .tooManyRows(path: path, rows: table.rows.count)
    }
    let folder = file.folder
    if let folder { try WorkbookSpace.require(for: table, in: folder, path: path) }
    var workbook = try Workbook(at: file.temporaryPath, named: path, temporaryFolder: folder)
    let end = CivilDate(iso: table.period.to)?.daysSince2000 ?? 0
    try workbook.setProperties(
      title: table.title.text(in: language),
      createdSeconds: Self.secondsFrom1970To2000 + end * 86_400)
    let names = WorkbookSheetNames(table, language: language)
    let formats = try WorkbookFormats(&workbook, table: table)
    var sheet = WorkbookSheet(
      try workbook.addSheet(names.table), formats: formats, language: language)
    let body = write(table, to: &sheet)
    guard sheet.result == LXW_NO_ERROR else { throw Workbook.error(sheet.result, path) }
    if options.drawsCharts, !body.isEmpty {
      let charts = WorkbookCharts(table: table, language: language, names: names, rows: body)
      try charts.add(to: &workbook)
    }
    try workbook.close()
  }

  /// Writes all rows; the result are the rows of the sheet that hold the table's rows.
  private func write(_ table: ReportTable, to sheet: inout WorkbookSheet) -> Range<Int> {
    let heading = options.showsBanner ? bannerLines(table).count + 1 : 0
    setUp(sheet: &sheet, table: table, heading: heading)
    worksheet_set_default_row(sheet.pointer, Self.rowHeight, 0)
    if options.showsBanner {
      sheet.keep(worksheet_set_row(sheet.pointer, 0, Self.titleHeight, nil))
      for (row, line) in bannerLines(table).enumerated() {
        let format = row == 0 ? sheet.formats.title : sheet.formats.statement
        sheet.write(line, row: row, column: 0, format: format)
      }
    }
    let lines = WorkbookColumns.headingLines(table, language: language)
    sheet.keep(
      worksheet_set_row(
        sheet.pointer, lxw_row_t(heading), Double(lines) * Self.headingLineHeight + 4, nil))
    for (index, column) in table.columns.enumerated() {
      let format = sheet.formats.heading(column)
      sheet.write(
        column.heading(in: language), row: heading, column: index, format: format)
    }
    var row = heading + 1
    for cells in table.rows {
      write(cells, row: row, isTotal: false, to: &sheet)
      row += 1
    }
    let body = (heading + 1)..<row
    if let totals = table.labelledTotals(in: language) {
      write(totals, row: row, isTotal: true, to: &sheet)
      row += 1
    }
    if table.rows.isEmpty {
      sheet.write(
        ReportWords.noRows.text(in: language), row: row, column: 0,
        format: sheet.formats.statement)
      row += 1
    }
    for (offset, note) in table.notes.enumerated() {
      sheet.write(
        note.text(in: language), row: row + 1 + offset, column: 0,
        format: sheet.formats.statement)
    }
    return body
  }

  private func write(
    _ cells: [ReportCell], row: Int, isTotal: Bool, to sheet: inout WorkbookSheet
  ) {
    for (index, cell) in cells.enumerated() {
      // The label of the totals is text in a column of any kind.
      if isTotal, case .text(let text) = cell {
        sheet.write(text, row: row, column: index, format: sheet.formats.totalLabel)
      } else {
        sheet.write(cell, row: row, column: index, isTotal: isTotal)
      }
    }
  }

  /// Widths, frozen panes, filter and print settings.
  private func setUp(sheet: inout WorkbookSheet, table: ReportTable, heading: Int) {
    let widths = WorkbookColumns.widths(table, language: language, most: Self.widestCells)
    for (index, width) in widths.enumerated() {
      let place = lxw_col_t(index)
      sheet.keep(worksheet_set_column(sheet.pointer, place, place, width, nil))
    }
    let keepsFirst = table.columns.count > 1 && table.columns.first?.kind == .text
    worksheet_freeze_panes(sheet.pointer, lxw_row_t(heading + 1), keepsFirst ? 1 : 0)
    if let last = table.columns.indices.last {
      let lastRow = lxw_row_t(heading + table.rows.count)
      sheet.keep(
        worksheet_autofilter(sheet.pointer, lxw_row_t(heading), 0, lastRow, lxw_col_t(last)))
    }
    worksheet_set_landscape(sheet.pointer)
    worksheet_set_paper(sheet.pointer, 9)  // A4
    worksheet_set_margins(sheet.pointer, 0.5, 0.5, 0.5, 0.6)
    worksheet_fit_to_pages(sheet.pointer, 1, 0)
    sheet.keep(
      worksheet_repeat_rows(sheet.pointer, lxw_row_t(heading), lxw_row_t(heading)))
    sheet.keep(worksheet_set_footer(sheet.pointer, "&R&9&P / &N"))
    worksheet_gridlines(sheet.pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  private func bannerLines(_ table: ReportTable) -> [String] {
    let banner = ReportBanner(table, language: language)
    func labelled(_ line: ReportBanner.Line) -> String {
      line.label + (language == .zh ? "：" : ": ") + line.value
    }
    let lines = [
      banner.title,
      [banner.period, banner.status].map(labelled).joined(separator: "    "),
      [banner.scope, banner.login, banner.rows].map(labelled).joined(separator: "    "),
    ]
    return lines + (banner.shops.map { [labelled($0)] } ?? [])
  }
}
