#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
package import KefuReports

/// Writes a report in any format, to a file or to a sink.
package struct Renderer: Sendable {
  /// The form of the output.
  package let format: ReportFormat
  /// Language of headings, banner and notes.
  package let language: ReportLanguage
  /// What the writer of the format is asked for.
  package let options: RenderingOptions

  /// Chooses format, language and options.
  package init(
    _ format: ReportFormat, language: ReportLanguage = .zh,
    options: RenderingOptions = RenderingOptions()
  ) {
    self.format = format
    self.language = language
    self.options = options
  }

  /// Writes a file that appears complete or not at all; an existing one is replaced.
  ///
  /// The options hold for files too: text is 80 cells wide unless `width` is nil.
  package func write(_ table: ReportTable, to path: String) throws(RenderingError) {
    var file = try AtomicFile(path: path)
    if format == .xlsx, !file.isDirect {
      try WorkbookWriter(language: language, options: options).write(table, into: file)
    } else {
      try write(table, to: &file)
    }
    try file.commit()
  }

  /// Writes to a sink such as standard output.
  ///
  /// A workbook is assembled in a temporary file first, since its parts are
  /// not written in order.
  package func write(
    _ table: ReportTable, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    switch format {
    case .txt:
      try TextWriter(language: language, options: options).write(table, to: &sink)
    case .csv:
      try DelimitedWriter.write(
        table, .comma, language: language, options: options, to: &sink)
    case .tsv:
      try DelimitedWriter.write(
        table, .tab, language: language, options: options, to: &sink)
    case .json:
      try JSONWriter(language: language).write(table, to: &sink)
    case .html:
      try HTMLWriter(language: language, options: options).write(table, to: &sink)
    case .xlsx:
      try writeWorkbook(table, to: &sink)
    }
  }

  /// The whole output in memory.
  package func bytes(of table: ReportTable) throws(RenderingError) -> [UInt8] {
    var sink = MemorySink()
    try write(table, to: &sink)
    return sink.bytes
  }

  private func writeWorkbook(
    _ table: ReportTable, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // Never committed: the name disappears when the value is dropped.
    let file = try AtomicFile(path: folder + "/kefu-\(table.name).xlsx")
    try WorkbookWriter(language: language, options: options).write(table, into: file)
    try file.copyTemporary(to: &sink)
  }
}
