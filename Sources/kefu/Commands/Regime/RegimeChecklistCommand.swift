import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime checklist 3B`: which of the seven parts the text covers (REG-001b).
struct RegimeChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "完整性检查 · which of the seven parts are missing.",
    discussion: "Exit code 1 when a part is missing.")

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let (key, words) = try choice.find(over: &connection)
    let rows = try connection.fetch(Self.parts, key)
    try output.write(
      PlainTable.make(
        name: "checklist", title: ReportText(zh: "完整性检查", en: "Checklist"),
        columns: [
          PlainTable.column("part", "部分", "part"), PlainTable.column("title", "内容", "content"),
          PlainTable.column("present", "已有", "present", .boolean),
        ],
        rows: rows.map { code, zh, en, present in
          [.text(code), .text(shared.lang == .zh ? zh : en), .boolean(present)]
        }), language: shared.lang, hasBanner: false)
    let missing = rows.count { !$0.3 }
    shared.note(
      ReportText(
        zh: "\(words.zh)：缺少 \(missing) 个部分",
        en: "\(words.en): \(missing) part\(missing == 1 ? "" : "s") missing"))
    if missing > 0 { throw ExitCode(KefuExit.finding.rawValue) }
  }

  private static let parts = Statement<Int64, (String, String, String, Bool)>(
    "regime.checklist",
    """
    select c.part_code, c.title_zh, c.title_en, c.is_present
    from policy.regime_checklist c where c.version_id = $1 order by c.ordinal
    """)
}
