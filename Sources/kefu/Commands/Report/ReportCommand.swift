import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuRendering
import KefuReports

/// `kefu report NAME` runs a report; `kefu report list` names them.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "运行报表 · run a report, or list them: kefu report list",
    discussion: """
      kefu report attendance-sheet -p 上月
      kefu report payroll-register -p 2026-10 --shop SCENIC -o 工资表.xlsx
      kefu report headcount -p 2026Q3 --company -O json

      A report shows what your login sees and says so; see kefu help scope.
      """)

  @Argument(help: "Name of the report, or list.")
  var name: String

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  @Flag(help: "Say what the report is and how it is made instead of running it.")
  var explain = false

  mutating func run() throws {
    let format = try output.chosenFormat()
    if name == "list" { return try list() }
    var connection = try shared.connect()
    let runner = try ReportRunner(reading: &connection)
    let definition = try runner.catalogue.definition(named: name)
    if explain {
      let page = ReportPage(
        definition: definition,
        sql: try runner.sql(
          of: name, quotedBy: connection))
      print(page.text(in: shared.lang))
      return
    }
    let request = ReportRequest(
      name: name, days: try selection.days(over: &connection), selection: selection.selection)
    if shared.debug { StandardError.write(try runner.sql(of: name, quotedBy: connection) + "\n") }
    let table = try connection.transaction(
      throwing: ReportError.self, isolation: .repeatableRead, readOnly: true
    ) { (connection) throws(ReportError) in
      try runner.table(request, over: &connection)
    }
    try output.write(table, language: shared.lang)
    remark(table, in: format)
  }

  /// Says on standard error what a form without a banner cannot say itself.
  private func remark(_ table: ReportTable, in format: ReportFormat) {
    let isBare = output.noBanner || format == .csv || format == .tsv
    if isBare, !table.scope.complete {
      let scope = table.scope
      shared.note(
        ReportText(
          zh: "注意：部分数据，账号 \(scope.login) 看到 \(scope.shopsTotal) 家店中的 \(scope.shopsVisible) 家",
          en: "note: partial, login \(scope.login) sees \(scope.shopsVisible) of "
            + "\(scope.shopsTotal) shops"))
    }
    if let path = output.output {
      shared.note(
        ReportText(
          zh: "已写入 \(path)：\(table.rows.count) 行", en: "wrote \(path): \(table.rows.count) rows"))
    }
  }

  private func list() throws {
    var connection = try shared.connect()
    let catalogue = try ReportCatalogue(reading: &connection)
    try output.write(ReportListTable.table(of: catalogue), language: shared.lang, hasBanner: false)
  }
}
