import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu check`: looks for broken invariants of the data.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查数据 · look for broken invariants of the data; exit code 1 when one is found.",
    discussion: "Looks at the rows that your login sees. Without names every check is run.")

  @Argument(help: "Checks to run, as --list names them.") var names: [String] = []
  @Flag(help: "List the checks instead of running them.") var list = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let known = try connection.fetch(FindingTable.views, "checks")
    if list {
      return try output.write(
        FindingTable.catalogue(known), language: shared.lang, hasBanner: false)
    }
    for name in names where !known.contains(where: { $0.0 == name }) {
      throw Failure(
        .usage, ReportText(zh: "没有检查项 \(name)", en: "there is no check \(name)"),
        remedy: ReportText(zh: "kefu check --list 列出全部", en: "kefu check --list shows them all"))
    }
    let chosen = names.isEmpty ? known.map(\.0) : names
    let findings = try FindingTable.findings(of: chosen, in: "checks", over: &connection)
    try FindingTable.report(
      findings, count: chosen.count, what: ReportText(zh: "项检查", en: "checks"),
      output: output, shared: shared)
  }
}
