import ArgumentParser
import KefuPostgres
import KefuRendering
import KefuReports

/// `kefu access review`: who sees what, what changed, and what no longer fits together.
struct AccessReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "权限复核 · who sees what, what changed, what no longer fits.",
    discussion: """
      Sections: who sees what (R reads, W writes, A approves); changes since a day; logins without \
      a post; people without a login; people who left and have one; authorisations that end \
      within 30 days; authorisations; delegations. For the units whose accounts you read.
      """)

  @Option(help: "Changes from this day on (default: 30 days back).") var since: ChartDay?
  @Option(help: "Only this section: 1 to 8; may be repeated.") var section: [Int] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  /// The sections by number.
  private static let titles = [
    ReportText(zh: "谁看得到什么", en: "who sees what"),
    ReportText(zh: "更改", en: "changes"),
    ReportText(zh: "有账号而今天没有岗位", en: "logins without a post today"),
    ReportText(zh: "有岗位而没有账号", en: "people without a login"),
    ReportText(zh: "已离职而账号有效", en: "people who left and have a login"),
    ReportText(zh: "30 天内到期的授权", en: "authorisations that end within 30 days"),
    ReportText(zh: "授权", en: "authorisations"),
    ReportText(zh: "授权代审", en: "delegations"),
  ]

  mutating func validate() throws {
    guard section.allSatisfy({ (1...Self.titles.count).contains($0) }) else {
      throw ValidationError("--section is a number from 1 to \(Self.titles.count).")
    }
  }

  func run() throws {
    let format = try output.chosenFormat()
    var connection = try shared.connect()
    guard try connection.fetchOne(Self.mayRead) else {
      throw ReportError.missingRight(login: connection.user, resource: "account", action: "read")
    }
    let rows = try connection.fetch(Self.findings, since?.date)
      .filter { section.isEmpty || section.contains(number($0.0)) }
    guard format != .txt || output.output != nil else { return show(rows) }
    try output.write(
      PlainTable.make(
        name: "access-review", title: ReportText(zh: "权限复核", en: "Access review"),
        columns: [
          PlainTable.column("section", "项目", "section"),
          PlainTable.column("subject", "对象", "subject"),
          PlainTable.column("detail", "内容", "detail"),
        ],
        rows: rows.map { row in
          [
            .text(title(row.0)), .text(row.1), .text(shared.lang == .zh ? row.2 : row.3),
          ]
        }),
      language: shared.lang, hasBanner: false)
  }

  private func show(_ rows: [(String, String, String, String)]) {
    var shown = 0
    for (code, subject, zh, en) in rows {
      if number(code) != shown {
        if shown > 0 { print() }
        shown = number(code)
        print("\(shown) \(title(code))")
      }
      print("  \(subject)")
      print("    \(shared.lang == .zh ? zh : en)")
    }
    if rows.isEmpty { print(shared.lang == .zh ? "没有发现" : "nothing found") }
  }

  private func number(_ section: String) -> Int {
    section.split(separator: " ").first.flatMap { Int($0) } ?? 0
  }

  private func title(_ section: String) -> String {
    let place = number(section) - 1
    guard Self.titles.indices.contains(place) else { return section }
    return Self.titles[place].text(in: shared.lang)
  }

  private static let mayRead = Statement<Bool>(
    "access.may_review",
    """
    select not row_security_active('access.scope')
      or access.my_units('account', 'read', current_user) is not null
    """)

  private static let findings = Statement<PostgresDate?, (String, String, String, String)>(
    "access.review",
    """
    select r.section, r.subject, r.detail_zh, r.detail_en
    from access.review(coalesce($1, access.today() - 30)) r
    order by r.section collate "C", r.subject collate "C", r.detail_en collate "C"
    """)
}
