import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime opinions 3B`: opinions with author, day and disposition (REG-003a).
struct RegimeOpinionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opinions", abstract: "意见与处理 · opinions on a draft and what became of them.")

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let found = try choice.find(over: &connection)
    let rows = try connection.fetch(Self.opinions, found.key)
    try output.write(
      PlainTable.make(
        name: "opinions", title: ReportText(zh: "意见", en: "Opinions"),
        columns: [
          PlainTable.column("number", "编号", "no.", .integer),
          PlainTable.column("day", "日期", "day", .date),
          PlainTable.column("employee", "提出人", "author"),
          PlainTable.column("opinion", "意见", "opinion"),
          PlainTable.column("outcome", "处理", "disposition"),
          PlainTable.column("note", "说明", "note"),
        ],
        rows: rows.map { number, day, no, name, opinion, outcome, note in
          [
            .integer(number), .date(daysSince2000: day.daysSince2000), .text("\(no) \(name)"),
            .text(opinion), outcome.map { .text(words($0)) } ?? .empty,
            note.map(ReportCell.text) ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private func words(_ outcome: String) -> String {
    guard shared.lang == .zh else { return outcome }
    return switch outcome {
    case "adopted": "采纳"
    case "partly": "部分采纳"
    case "declined": "不采纳"
    default: "已知悉"
    }
  }

  private static let opinions = Statement<
    Int64, (Int64, PostgresDate, String, String, String, String?, String?)
  >(
    "regime.opinions",
    """
    select o.opinion_id, o.given_on, e.employee_no, e.name_zh, o.opinion, d.outcome, d.note
    from policy.opinion o
    join staff.employee e on e.employee_id = o.employee_id
    left join policy.disposition d on d.shop_id = o.shop_id and d.opinion_id = o.opinion_id
    where o.version_id = $1
    order by o.given_on, e.employee_no collate "C", o.opinion_id
    """)
}
