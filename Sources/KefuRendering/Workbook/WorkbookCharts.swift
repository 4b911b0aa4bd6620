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

  /// Adds the sheet when a column is hinted and a column names the rows.
  func add(to workbook: inout Workbook) throws(RenderingError) {
    let hinted = table.columns.indices.filter {
      table.columns[$0].chart != nil && table.columns[$0].isNumeric
    }
    guard !hinted.isEmpty, let labels = ChartSeries.labelColumn(of: table) else { return }
    let sheet = try workbook.addSheet(names.charts)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
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
    let heading = table.columns[index].heading(in: language)
    let series = chart_add_series(chart, nil, nil)
    let first = lxw_row_t(rows.lowerBound)
    let last = lxw_row_t(rows.upperBound - 1)
    let place = lxw_col_t(index)
    let names = lxw_col_t(labels)
    chart_series_set_categories(series, self.names.table, first, names, last, names)
    chart_series_set_values(series, self.names.table, first, place, last, place)
    chart_series_set_name(series, heading)
    chart_title_set_name(chart, heading)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    if isBar {
      var fill = lxw_chart_fill()
      fill.color = Self.accent
      chart_series_set_fill(series, &fill)
      // The first row stands at the top, as in the table.
      chart_axis_set_reverse(chart.pointee.x_axis)
      chart_axis_set_label_position(
        chart.pointee.x_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    } else {
      var line = lxw_chart_line()
      line.color = Self.accent
      line.width = 2
      chart_series_set_line(series, &line)
    }
    let wanted = isBar ? Double(rows.count * 22 + 110) : Self.chartHeight
    let height = min(max(wanted, Self.chartHeight), 1_600)
    var options = lxw_chart_options()
    options.x_scale = Self.widthScale
    options.y_scale = height / Self.chartHeight
    let outcome = worksheet_insert_chart_opt(sheet, lxw_row_t(row), 1, chart, &options)
    guard outcome == LXW_NO_ERROR else { throw Workbook.error(outcome, "") }
    return height
  }
}
