import KefuDomain
import KefuPostgres
import KefuReports

/// Lists of training: the server gives each row as texts, the columns say what they are.
enum TrainingTable {
  /// A table of rows of texts; an empty text is an empty cell.
  static func make(
    name: String, title: ReportText, columns: [ReportColumn], rows: [[String]]
  ) -> ReportTable {
    PlainTable.make(
      name: name, title: title, columns: columns,
      rows: rows.map { row in zip(row, columns).map { cell($0, $1.kind) } })
  }

  private static func cell(_ text: String, _ kind: ReportColumn.Kind) -> ReportCell {
    guard !text.isEmpty else { return .empty }
    switch kind {
    case .date:
      guard let day = try? Day(text) else { return .text(text) }
      return .date(daysSince2000: day.daysSince2000)
    case .integer: return Int64(text).map(ReportCell.integer) ?? .text(text)
    case .minutes: return Int64(text).map(ReportCell.minutes) ?? .text(text)
    case .boolean: return .boolean(text == "true")
    case .decimal: return decimal(text)
    default: return .text(text)
    }
  }

  private static func decimal(_ text: String) -> ReportCell {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let unscaled = Int64(parts.joined()) else { return .text(text) }
    return .decimal(unscaled: unscaled, scale: parts.count == 2 ? parts[1].count : 0)
  }
}
