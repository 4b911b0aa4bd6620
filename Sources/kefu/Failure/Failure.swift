#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import KefuReports

/// The end of a command that did not work: what, where, what to do, and the exit code.
struct Failure: Error, Hashable {
  /// The exit code.
  let exit: KefuExit
  /// What went wrong and where.
  let what: ReportText
  /// What the person can do about it; nil where nothing is known.
  let remedy: ReportText?
  /// SQL and server details, for `--debug` only.
  let details: String?

  init(_ exit: KefuExit, _ what: ReportText, remedy: ReportText? = nil, details: String? = nil) {
    self.exit = exit
    self.what = what
    self.remedy = remedy
    self.details = details
  }

  /// The same failure with another remedy.
  func with(_ exit: KefuExit, remedy: ReportText) -> Failure {
    Failure(exit, what, remedy: remedy, details: details)
  }

  /// The message as it goes to standard error.
  func message(in language: ReportLanguage, debug: Bool = false) -> String {
    var lines = ["kefu: \(what.text(in: language))"]
    if let remedy {
      lines.append("  \(language == .zh ? "怎么办：" : "do: ")\(remedy.text(in: language))")
    }
    if debug, let details { lines.append(details) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Prints the message and ends the process.
  func end(language: ReportLanguage, debug: Bool) -> Never {
    StandardError.write(message(in: language, debug: debug))
    quit(exit.rawValue)
  }
}

/// `exit` of the C library, under a name that the property `exit` does not hide.
private func quit(_ code: Int32) -> Never { exit(code) }
