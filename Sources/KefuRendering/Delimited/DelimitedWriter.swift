package import KefuReports

/// Writes rows of values between delimiters, one by one as they come (RFC 4180).
///
/// The clean profile is UTF-8 with line feeds. The profile for spreadsheets
/// adds a byte order mark and CRLF and keeps long or zero-led digits as text.
package struct DelimitedWriter {
  /// What stands between two values.
  package enum Delimiter: Hashable, Sendable {
    case comma
    case tab
  }

  private let delimiter: UInt8
  private let options: RenderingOptions
  private let columns: [ReportColumn]
  private var buffer = BufferedText()

  /// Prepares a writer for rows of the given columns.
  package init(_ delimiter: Delimiter, columns: [ReportColumn], options: RenderingOptions) {
    self.delimiter = delimiter == .comma ? UInt8(ascii: ",") : UInt8(ascii: "\t")
    self.columns = columns
    self.options = options
  }

  /// Writes the whole report: heading and rows, no banner and no totals.
  package static func write(
    _ table: ReportTable, _ delimiter: Delimiter, language: ReportLanguage,
    options: RenderingOptions, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    var writer = DelimitedWriter(delimiter, columns: table.columns, options: options)
    try writer.writeHeading(language: language, to: &sink)
    for row in table.rows { try writer.write(row, to: &sink) }
    try writer.finish(to: &sink)
  }

  /// Writes the heading line; call it once, first.
  package mutating func writeHeading(
    language: ReportLanguage, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    if options.forExcel { buffer.append("\u{FEFF}") }
    for (index, column) in columns.enumerated() {
      if index > 0 { buffer.append(delimiter) }
      switch options.delimitedHeading {
      case .names: append(column.name)
      case .titles: append(column.exactHeading(in: language))
      }
    }
    endLine()
    try buffer.passOn(to: &sink)
  }

  /// Writes one row; it has one cell a column.
  package mutating func write(
    _ row: [ReportCell], to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    for (index, cell) in row.enumerated() {
      if index > 0 { buffer.append(delimiter) }
      append(text(of: cell))
    }
    endLine()
    try buffer.passOn(to: &sink)
  }

  /// Passes on what is still held; call it once, last.
  package mutating func finish(
    to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    try buffer.flush(to: &sink)
  }

  private func text(of cell: ReportCell) -> String {
    switch cell {
    case .text(let text):
      if options.forExcel, SpreadsheetText.losesDigits(text) { return "=\"\(text)\"" }
      if options.neutralisesFormulas, SpreadsheetText.isFormula(text) { return "'" + text }
      return text
    case .timestamp(let microseconds) where options.forExcel:
      // Spreadsheets read a plain local time as a time, RFC 3339 only as text.
      return CellText.clock(microseconds)
    default:
      return CellText.exact(cell) ?? ""
    }
  }

  private mutating func endLine() {
    buffer.append(options.forExcel ? "\r\n" : "\n")
  }

  private mutating func append(_ field: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = field.utf8.contains { byte in
      byte == delimiter || byte == quote || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return buffer.append(field) }
    buffer.append(quote)
    for byte in field.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }
}
