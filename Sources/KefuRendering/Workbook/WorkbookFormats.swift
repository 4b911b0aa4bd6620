import CXLSXWriter
import KefuReports

/// The cell formats of a report: one for each column, body and totals.
struct WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format
  let statement: Format
  let textHeading: Format
  let numericHeading: Format
  let centredHeading: Format
  /// Text in the totals row, whatever its column holds.
  let totalLabel: Format
  private let body: [Format]
  private let totals: [Format]

  private static let soft: lxw_color_t = 0x667079
  private static let tint: lxw_color_t = 0xF1EEE6
  private static let rule: lxw_color_t = 0x8C8577
  private static let hair: lxw_color_t = 0xE3E0DA

  init(_ workbook: inout Workbook, table: ReportTable) throws(RenderingError) {
    title = try Self.plain(&workbook)
    format_set_bold(title)
    format_set_font_size(title, 16)
    statement = try Self.plain(&workbook)
    format_set_font_color(statement, Self.soft)
    textHeading = try Self.heading(&workbook, LXW_ALIGN_LEFT)
    numericHeading = try Self.heading(&workbook, LXW_ALIGN_RIGHT)
    centredHeading = try Self.heading(&workbook, LXW_ALIGN_CENTER)
    totalLabel = try Self.total(&workbook, .text, places: 0)
    var body: [Format] = []
    var totals: [Format] = []
    for (index, column) in table.columns.enumerated() {
      let places = WorkbookColumns.decimalPlaces(table, column: index)
      let cell = try Self.cell(&workbook, column.kind, places)
      format_set_bottom(cell, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(cell, Self.hair)
      body.append(cell)
      totals.append(try Self.total(&workbook, column.kind, places: places))
    }
    self.body = body
    self.totals = totals
  }

  /// The format of the cells of a column; totals are bold under a rule.
  func cell(_ column: Int, isTotal: Bool) -> Format {
    isTotal ? totals[column] : body[column]
  }

  /// The heading above a column, aligned as its cells are.
  func heading(_ column: ReportColumn) -> Format {
    if column.isNumeric { return numericHeading }
    return column.kind == .boolean ? centredHeading : textHeading
  }

  private static func total(
    _ workbook: inout Workbook, _ kind: ReportColumn.Kind, places: Int
  ) throws(RenderingError) -> Format {
    let format = try cell(&workbook, kind, places)
    format_set_bold(format)
    format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_top_color(format, rule)
    return format
  }

  /// The common font: it has Chinese and Western characters of one height.
  private static func plain(_ workbook: inout Workbook) throws(RenderingError) -> Format {
    let format = try workbook.addFormat()
    format_set_font_name(format, "Microsoft YaHei")
    format_set_font_size(format, 10)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    return format
  }

  private static func heading(
    _ workbook: inout Workbook, _ alignment: lxw_format_alignments
  ) throws(RenderingError) -> Format {
    let format = try Self.plain(&workbook)
    format_set_bold(format)
    format_set_text_wrap(format)
    format_set_bg_color(format, tint)
    format_set_align(format, UInt8(alignment.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bottom_color(format, rule)
    return format
  }

  private static func cell(
    _ workbook: inout Workbook, _ kind: ReportColumn.Kind, _ places: Int
  ) throws(RenderingError) -> Format {
    let format = try Self.plain(&workbook)
    switch kind {
    case .text:
      // "@" keeps digits typed over a code later as text.
      format_set_num_format(format, "@")
    case .integer: format_set_num_format(format, "#,##0;[Red]-#,##0")
    case .money: format_set_num_format(format, "#,##0.00;[Red]-#,##0.00")
    case .decimal:
      let point = places > 0 ? "." + String(repeating: "0", count: places) : ""
      format_set_num_format(format, "#,##0\(point);[Red]-#,##0\(point)")
    case .minutes: format_set_num_format(format, "[h]:mm")
    case .date: format_set_num_format(format, "yyyy-mm-dd")
    case .timestamp: format_set_num_format(format, "yyyy-mm-dd hh:mm:ss")
    case .boolean:
      format_set_num_format(format, "@")
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    if kind == .date || kind == .timestamp {
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    return format
  }
}
