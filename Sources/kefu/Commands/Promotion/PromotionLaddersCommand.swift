import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu promotion ladders`: the ladders with their rungs and requirements.
struct PromotionLaddersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ladders", abstract: "晋升通道与条件 · ladders, rungs and what they ask for.")

  @Option(help: "Only this ladder: P1, P2, P3, P4 or PT.") var ladder: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.ladders, ladder, shared.lang == .zh)
    let table = PlainTable.make(
      name: "ladders", title: ReportText(zh: "晋升通道", en: "Ladders"),
      columns: [
        PlainTable.column("ladder", "通道", "ladder"), PlainTable.column("rung", "职级", "rung"),
        PlainTable.column("name", "名称", "name"), PlainTable.column("item", "条", "item"),
        PlainTable.column("requirement", "条件", "requirement"),
        PlainTable.column("parameter", "参数", "parameter"),
        PlainTable.column("rule", "规则", "rule"),
      ],
      rows: rows.map { ladder, rung, name, item, requirement, parameter, rule in
        [
          .text(ladder), .text(rung), .text(name), item.map { .text($0) } ?? .empty,
          requirement.map { .text($0) } ?? .empty, parameter.map { .text($0) } ?? .empty,
          .text(rule),
        ]
      })
    try output.write(table, language: shared.lang, hasBanner: false)
  }

  private static let ladders = Statement<
    String?, Bool, (String, String, String, String?, String?, String?, String)
  >(
    "promotion.ladders",
    """
    select g.ladder_code, g.rung_code, case when $2 then g.name_zh else g.name_en end,
      q.requirement_no::text, case when $2 then q.name_zh else q.name_en end, q.parameter_code,
      l.rule_id
    from staff.ladder l
    join staff.ladder_rung g using (ladder_code)
    left join staff.ladder_requirement q using (ladder_code, rung_no)
    where $1::text is null or g.ladder_code = $1::text
    order by g.ladder_code collate "C", g.rung_no, q.requirement_no
    """)
}
