import ArgumentParser
import KefuRendering
import KefuReports

/// Where a table goes and in which form.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("O"), .long],
    help: "Form of the output: txt, csv, tsv, json, html or xlsx (default: the file's extension).")
  var format: String?

  @Option(name: .shortAndLong, help: "File to write instead of standard output.")
  var output: String?

  @Flag(help: "Leave out title, period, status and scope.")
  var noBanner = false

  @Flag(help: "Do not use a pager.")
  var noPager = false

  @Flag(help: "csv and tsv: byte order mark and line ends that Excel opens correctly.")
  var excel = false

  @Flag(help: "csv and tsv: column names instead of titles in the first line.")
  var names = false

  /// The form: the option, else the file's extension, else a table for the terminal.
  func chosenFormat() throws(RenderingError) -> ReportFormat {
    if let format { return try ReportFormat(option: format) }
    if let output { return try ReportFormat(fileName: output) }
    return .txt
  }

  /// Writes a table to the file, the terminal or the pipe.
  func write(
    _ table: ReportTable, language: ReportLanguage, hasBanner: Bool = true
  ) throws {
    let terminal = Terminal.current
    let format = try chosenFormat()
    var options = RenderingOptions()
    options.showsBanner = hasBanner && !noBanner
    options.forExcel = excel
    options.delimitedHeading = names ? .names : .titles
    if let output {
      options.width = nil
      return try Renderer(format, language: language, options: options).write(table, to: output)
    }
    guard format != .xlsx || !terminal.isInteractive else {
      throw Failure(
        .usage,
        ReportText(zh: "工作簿不能显示在终端上", en: "a workbook cannot be shown on a terminal"),
        remedy: ReportText(zh: "用 -o 文件.xlsx", en: "write it to a file with -o FILE.xlsx"))
    }
    options.width = terminal.width
    options.usesColour = terminal.usesColour
    options.isPretty = terminal.isInteractive
    let renderer = Renderer(format, language: language, options: options)
    if terminal.isInteractive, !noPager {
      return try Pager.show(try renderer.bytes(of: table), on: terminal)
    }
    var sink = DescriptorSink.standardOutput
    try renderer.write(table, to: &sink)
  }
}
