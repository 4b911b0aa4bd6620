import ArgumentParser
import KefuPostgres
import KefuReports
import Logging

/// Options of every command: language and details.
struct SharedOptions: ParsableArguments {
  @Option(help: "Language of headings and messages: zh or en.")
  var lang = ReportLanguage.zh

  @Flag(help: "Show SQL and the server's words on standard error.")
  var debug = false

  /// Connects by libpq's environment.
  func connect() throws(PostgresError) -> Connection {
    var logger = Logger(label: "kefu")
    logger.logLevel = debug ? .debug : .error
    return try Connection(ConnectionParameters(applicationName: "kefu"), logger: logger)
  }

  /// Writes a note to standard error.
  func note(_ text: ReportText) {
    StandardError.write(text.text(in: lang) + "\n")
  }

  /// The language asked for, before options are parsed or when parsing failed.
  static func language(in words: [String]) -> ReportLanguage {
    if words.contains("--lang=en") { return .en }
    guard let place = words.firstIndex(of: "--lang"), place + 1 < words.count else { return .zh }
    return ReportLanguage(rawValue: words[place + 1]) ?? .zh
  }
}

extension ReportLanguage: ExpressibleByArgument {}
