import KefuPostgres
import KefuReports

/// A changed column of a traced row.
struct TracedChange: RowDecodable {
  private let changedAt: PostgresTimestamp
  private let actor: String
  private let table: String
  private let key: String?
  private let verb: String
  private let column: String
  private let old: String?
  private let new: String?
  private let reason: String?
  /// Columns of one change have one number.
  let number: Int64

  init(row: inout Row) throws(PostgresError) {
    changedAt = try row.next()
    actor = try row.next()
    table = try row.next()
    key = try row.next()
    verb = try row.next()
    column = try row.next()
    old = try row.next()
    new = try row.next()
    reason = try row.next()
    number = try row.next()
  }

  /// The changes, one row a column.
  static func table(_ changes: [TracedChange], _ language: ReportLanguage) -> ReportTable {
    PlainTable.make(
      name: "audit", title: ReportText(zh: "变更记录", en: "Changes"),
      columns: [
        PlainTable.column("changed_at", "时间", "at", .timestamp),
        PlainTable.column("actor", "操作人", "by"), PlainTable.column("table", "表", "table"),
        PlainTable.column("key", "行", "row"), PlainTable.column("verb", "操作", "verb"),
        PlainTable.column("column", "列", "column"), PlainTable.column("old", "旧值", "old"),
        PlainTable.column("new", "新值", "new"), PlainTable.column("reason", "理由", "reason"),
      ],
      rows: changes.map { $0.cells(in: language) })
  }

  private func cells(in language: ReportLanguage) -> [ReportCell] {
    [
      .timestamp(microsecondsSince2000: changedAt.microsecondsSince2000), .text(actor),
      .text(table), key.map(ReportCell.text) ?? .empty, .text(word.text(in: language)),
      .text(column), old.map(ReportCell.text) ?? .empty, new.map(ReportCell.text) ?? .empty,
      reason.map(ReportCell.text) ?? .empty,
    ]
  }

  private var word: ReportText {
    switch verb {
    case "INSERT": ReportText(zh: "新增", en: "insert")
    case "UPDATE": ReportText(zh: "修改", en: "update")
    default: ReportText(zh: "删除", en: "delete")
    }
  }

  /// Takes table, key, actor, first and last day; null for any.
  static let statement = Statement<String?, String?, String?, String?, String?, TracedChange>(
    "audit.history",
    """
    select h.changed_at, concat_ws(' ', h.actor, h.actor_name), h.table_name, h.row_key, h.verb,
      h.column_name, h.old_value, h.new_value, h.reason, h.change_id
    from audit.history($1, $2, $3, $4::text::date, $5::text::date) h
    """)
}
