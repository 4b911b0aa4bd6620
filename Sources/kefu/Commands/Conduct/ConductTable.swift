import KefuDomain
import KefuPostgres
import KefuReports

/// Lists whose statements return their cells as text, written like every other table.
enum ConductTable {
  /// A column with its titles; days and amounts are read from their text.
  typealias Column = (name: String, zh: String, en: String, kind: ReportColumn.Kind)

  /// Reads a row of that many texts, null for nothing known.
  static func texts(
    _ count: Int
  ) -> @Sendable (inout Row) throws(PostgresError) -> [String?] {
    { (row) throws(PostgresError) in
      var cells: [String?] = []
      for _ in 0..<count { cells.append(try row.next()) }
      return cells
    }
  }

  /// Writes a list; an empty one says so on standard error.
  static func write(
    _ name: String, _ title: ReportText, _ columns: [Column], _ rows: [[String?]],
    output: OutputOptions, shared: SharedOptions
  ) throws {
    if rows.isEmpty, output.format == nil, output.output == nil {
      return shared.note(
        ReportText(zh: "\(title.zh)：没有", en: "\(title.en): none"))
    }
    let table = PlainTable.make(
      name: name, title: title,
      columns: columns.map { PlainTable.column($0.name, $0.zh, $0.en, $0.kind) },
      rows: rows.map { row in zip(columns, row).map { cell($1, $0.kind) } })
    try output.write(table, language: shared.lang, hasBanner: false)
  }

  private static func cell(_ text: String?, _ kind: ReportColumn.Kind) -> ReportCell {
    guard let text else { return .empty }
    switch kind {
    case .date:
      return (try? Day(text)).map { .date(daysSince2000: $0.daysSince2000) } ?? .text(text)
    case .money: return (try? Money(text)).map { .money(fen: $0.fen) } ?? .text(text)
    case .integer: return Int64(text).map { .integer($0) } ?? .text(text)
    default: return .text(text)
    }
  }
}
