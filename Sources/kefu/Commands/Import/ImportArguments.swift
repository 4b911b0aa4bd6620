import ArgumentParser
import KefuDomain
import KefuImport
import KefuReports

/// Files and options of every import.
struct ImportArguments: ParsableArguments {
  @Argument(help: "The files, each stored whole or not at all.", completion: .file())
  var files: [String]

  @Option(help: "A YAML file that fits foreign headers, constants and date formats.")
  var map: String?

  @Option(help: "Encoding of the files, such as GB18030; UTF-8 unless named.")
  var encoding: String?

  @Option(help: "What stands between fields: , ; | or tab; the header shows it unless named.")
  var delimiter: String?

  @Option(help: "Code of the shop, for files without that column.")
  var shop: String?

  @Flag(help: "Store good lines although others are bad.")
  var partial = false

  @Flag(help: "Do everything but store.")
  var dryRun = false

  @Option(help: "Folder of the rejects; beside each file unless named.")
  var rejects: String?

  /// Imports all files; ends with the exit code of the first that did not end well.
  func run(
    _ feed: ImportFeed, _ shared: SharedOptions, _ adjust: (inout ImportOptions) -> Void
  ) throws {
    for file in files { try Importer.check(path: file) }
    var options = try options(feed, shared.lang == .zh ? .chinese : .english)
    adjust(&options)
    var connection = try shared.connect()
    var code: Int32 = 0
    for file in files {
      let summary = try Importer(path: file, feed: feed, options: options).run(&connection)
      print(summary.text(in: options.language))
      if let note = summary.note(in: options.language) {
        shared.note(ReportText(zh: note, en: note))
      }
      if code == 0 { code = summary.exitCode }
    }
    if code != 0 { throw ArgumentParser.ExitCode(code) }
  }

  private func options(
    _ feed: ImportFeed, _ language: Language
  ) throws -> ImportOptions {
    var options = ImportOptions()
    if let map { options.map = try ColumnMap(file: map, feed: feed) }
    if let delimiter {
      guard let byte = Delimiter.byte(delimiter) else {
        throw Failure(
          .usage,
          ReportText(
            zh: "“\(delimiter)”不能作分隔符", en: "\"\(delimiter)\" cannot separate fields"),
          remedy: ReportText(zh: "可用 , ; | 或 tab", en: "one of , ; | or tab"))
      }
      options.delimiter = byte
    }
    options.encoding = encoding
    options.shop = shop
    options.isPartial = partial
    options.isDryRun = dryRun
    options.rejectsFolder = rejects
    options.language = language
    return options
  }
}
