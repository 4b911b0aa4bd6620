import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu policy history pay.allowance`: every value that the parameter had, by place (REG-002a).
struct PolicyHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "参数的历史 · every value of a parameter, by place and time.")

  @Argument(help: "Parameter, such as pay.allowance.") var parameter: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.values, parameter)
    guard !rows.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "参数 \(parameter) 没有您可见的值",
          en: "parameter \(parameter) has no value that you may see"),
        remedy: ReportText(
          zh: "kefu policy show --all 列出参数", en: "kefu policy show --all lists the parameters"))
    }
    try output.write(
      PlainTable.make(
        name: "policy-history", title: ReportText(zh: "参数历史", en: "History of a parameter"),
        columns: [
          PlainTable.column("place", "适用", "set for"), PlainTable.column("value", "值", "value"),
          PlainTable.column("from", "起", "from", .date), PlainTable.column("to", "止", "to", .date),
          PlainTable.column("regime", "制度", "regime"),
        ],
        rows: rows.map { zh, en, value, first, last, regime in
          [
            .text(shared.lang == .zh ? zh : en),
            .text(value ?? (shared.lang == .zh ? "（空白）" : "(blank)")),
            .date(daysSince2000: first.daysSince2000),
            last.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
            regime.map(ReportCell.text) ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private static let values = Statement<
    String, (String, String, String?, PostgresDate, PostgresDate?, String?)
  >(
    "policy.history",
    """
    select h.place_zh, h.place_en, h.value_text, h.valid_from, h.valid_to, h.regime_code
    from policy.history($1) h
    """)
}
