import CXLSXWriter
import KefuReports

/// Adds a sheet with one native chart for each hinted column.
struct WorkbookCharts {
  let table: ReportTable
  let language: ReportLanguage
  let names: WorkbookSheetNames
  /// Rows of the sheet that hold the table's rows.
  let rows: Range<Int>

  private static let chartWidth = 480.0
  private static let chartHeight = 288.0
  private static let rowHeight = 20
  private static let widthScale = 1.7
  private static let accent: lxw_color_t = 0x2F6F73
  private static let hair: lxw_color_t = 0xE3E0DA

  /// Adds the sheet when a column is hinted and a column names the rows.
  func add(to workbook: inout Workbook) throws(RenderingError) {
    let hinted = table.columns.indices.filter {
      table.columns[$0].chart != nil && table.columns[$0].isNumeric
    }
    guard !hinted.isEmpty, let labels = table.rowNameColumn else { return }
    let sheet = try workbook.addSheet(names.charts)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    var row = 1
    for column in hinted {
      let height = try add(column, labels: labels, at: row, of: sheet, to: &workbook)
      row += Int(height) / Self.rowHeight + 2
    }
  }

  /// Adds one chart; the result is its height in pixels.
  private func add(
    _ index: Int, labels: Int, at row: Int, of sheet: UnsafeMutablePointer<lxw_worksheet>,
    to workbook: inout Workbook
  ) throws(RenderingError) -> Double {
    let isBar = table.columns[index].chart == .bar
    let chart = try workbook.addChart(isBar ? LXW_CHART_BAR : LXW_CHART_LINE)
    // As many bars as one page of the document holds; a curve takes every row.
    let drawn = isBar ? rows.prefix(ChartDrawing.mostBars) : rows
    let heading = caption(of: index, drawn: drawn.count)
    let series = chart_add_series(chart, nil, nil)
    let first = lxw_row_t(drawn.lowerBound)
    let last = lxw_row_t(drawn.upperBound - 1)
    let place = lxw_col_t(index)
    let names = lxw_col_t(labels)
    chart_series_set_categories(series, self.names.table, first, names, last, names)
    chart_series_set_values(series, self.names.table, first, place, last, place)
    chart_series_set_name(series, heading)
    chart_title_set_name(chart, heading)
    var font = lxw_chart_font()
    font.size = 12
    chart_title_set_name_font(chart, &font)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    style(chart, series, index: index, labels: labels)
    let wanted = isBar ? Double(drawn.count * 22 + 110) : Self.chartHeight
    let height = max(wanted, Self.chartHeight)
    var options = lxw_chart_options()
    options.x_scale = Self.widthScale
    options.y_scale = height / Self.chartHeight
    let outcome = worksheet_insert_chart_opt(sheet, lxw_row_t(row), 1, chart, &options)
    guard outcome == LXW_NO_ERROR else { throw Workbook.error(outcome, "") }
    return height
  }

  /// Colours, the formats of both axes, and the first row of bars at the top as in the table.
  private func style(
    _ chart: UnsafeMutablePointer<lxw_chart>, _ series: UnsafeMutablePointer<lxw_chart_series>?,
    index: Int, labels: Int
  ) {
    // libxlsxwriter names axes by direction: the rows of a bar chart stand on the y axis.
    let isBar = table.columns[index].chart == .bar
    let rowAxis = isBar ? chart.pointee.y_axis : chart.pointee.x_axis
    let valueAxis = isBar ? chart.pointee.x_axis : chart.pointee.y_axis
    if isBar {
      var fill = lxw_chart_fill()
      fill.color = Self.accent
      chart_series_set_fill(series, &fill)
      chart_axis_set_reverse(rowAxis)
    } else {
      var line = lxw_chart_line()
      line.color = Self.accent
      line.width = 2
      chart_series_set_line(series, &line)
    }
    chart_axis_set_label_position(rowAxis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    if table.columns[labels].kind == .date { chart_axis_set_num_format(rowAxis, "yyyy-mm-dd") }
    switch table.columns[index].kind {
    case .minutes: chart_axis_set_num_format(valueAxis, "[h]:mm")
    case .money, .integer: chart_axis_set_num_format(valueAxis, "#,##0")
    default: break
    }
    var hair = lxw_chart_line()
    hair.color = Self.hair
    chart_axis_major_gridlines_set_line(valueAxis, &hair)
  }

  private func caption(of index: Int, drawn: Int) -> String {
    let heading = table.columns[index].heading(in: language)
    guard drawn < rows.count else { return heading }
    return heading + "  "
      + ReportWords.firstRows(drawn, of: rows.count).text(in: language)
  }
}
