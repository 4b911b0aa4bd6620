import ArgumentParser
import KefuPostgres
import KefuReports

/// Findings of the views in `checks` and `lints`: each row is one broken rule.
enum FindingTable {
  /// A row of one of the views.
  typealias Finding = (rule: String, subject: String, detail: String)

  /// The views of a schema with their comments; `table_kind` is a helper of the lints.
  static let views = Statement<String, (String, String?)>(
    "findings.views",
    """
    select c.relname, obj_description(c.oid, 'pg_class')
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relkind = 'v' and c.relname <> 'table_kind'
    order by c.relname
    """)

  /// What some of the views of a schema find.
  static func findings(
    of names: [String], in schema: String, over connection: inout Connection
  ) throws(PostgresError) -> [Finding] {
    var findings: [Finding] = []
    for name in names {
      let view = try connection.quote(qualifiedName: "\(schema).\(name)")
      let statement = Statement<(String?, String?)>(
        "findings.\(schema).\(name)",
        "select v.subject::text, v.detail::text from \(view) v order by 1, 2")
      for (subject, detail) in try connection.fetch(statement) {
        findings.append((name, subject ?? "", detail ?? ""))
      }
    }
    return findings
  }

  /// Writes the findings, or that there are none; findings end with code 1.
  static func report(
    _ findings: [Finding], count: Int, what: ReportText, output: OutputOptions,
    shared: SharedOptions
  ) throws {
    let number = findings.count
    if number > 0 || output.format != nil || output.output != nil {
      try output.write(table(findings), language: shared.lang, hasBanner: false)
    }
    shared.note(
      ReportText(
        zh: "\(count) \(what.zh)，发现 \(number) 处",
        en: "\(count) \(what.en), \(number) finding\(number == 1 ? "" : "s")"))
    if number > 0 { throw ExitCode(KefuExit.finding.rawValue) }
  }

  /// The views as a table.
  static func catalogue(_ views: [(String, String?)]) -> ReportTable {
    PlainTable.make(
      name: "checks", title: ReportText(zh: "检查项", en: "Checks"),
      columns: [
        PlainTable.column("name", "名称", "name"), PlainTable.column("rule", "规则", "rule"),
      ],
      rows: views.map { [.text($0.0), $0.1.map(ReportCell.text) ?? .empty] })
  }

  private static func table(_ findings: [Finding]) -> ReportTable {
    PlainTable.make(
      name: "findings", title: ReportText(zh: "发现", en: "Findings"),
      columns: [
        PlainTable.column("rule", "规则", "rule"), PlainTable.column("subject", "对象", "subject"),
        PlainTable.column("detail", "说明", "detail"),
      ],
      rows: findings.map { [.text($0.rule), .text($0.subject), .text($0.detail)] })
  }
}
