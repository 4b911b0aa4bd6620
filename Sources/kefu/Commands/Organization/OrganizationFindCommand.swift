import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org find`: units and posts by any of their names (ORG-002c).
struct OrganizationFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "按名称查找部门与岗位 · units and posts by any of their names.",
    discussion: """
      Names of the documents lead to the one unit or post they mean: kefu org find 质量考核主管
      """)

  @Argument(help: "A code, a name or a part of one.") var words: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let found = try connection.fetch(Self.found, words)
    guard !found.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有叫 \(words) 的部门或岗位", en: "no unit or post is called \(words)"),
        remedy: ReportText(zh: "试试名称的一部分", en: "try a part of the name"))
    }
    let isChinese = shared.lang == .zh
    try output.write(
      PlainTable.make(
        name: "org-find", title: ReportText(zh: "部门与岗位", en: "Units and posts"),
        columns: [
          PlainTable.column("kind", "类别", "kind"), PlainTable.column("code", "编码", "code"),
          PlainTable.column("name", "名称", "name"),
          PlainTable.column("matched", "匹配", "matched"),
        ],
        rows: found.map { kind, code, zh, en, matched in
          let isUnit = kind == "unit"
          return [
            .text(isChinese ? (isUnit ? "部门" : "岗位") : kind), .text(code),
            .text(isChinese ? zh : en), .text(matched),
          ]
        }),
      language: shared.lang, hasBanner: false)
  }

  private static let found = Statement<String, (String, String, String, String, String)>(
    "org.find",
    """
    select f.kind::text, concat_ws('/', f.shop_code, f.code), f.name_zh, f.name_en, f.matched
    from org.find($1) f order by f.kind, f.shop_code collate "C", f.code collate "C"
    """)
}
