/// Sums the totalled columns of a report while its rows go by.
struct ReportTotals {
  private let columns: [ReportColumn]
  private var cells: [ReportCell]
  /// The first column whose sum no longer fits.
  private(set) var overflow: String?

  init(_ columns: [ReportColumn]) {
    self.columns = columns
    cells = columns.map { column in
      guard column.totalled else { return .empty }
      return switch column.kind {
      case .integer: .integer(0)
      case .minutes: .minutes(0)
      case .money: .money(fen: 0)
      case .decimal: .decimal(unscaled: 0, scale: 0)
      case .text, .date, .timestamp, .boolean: .empty
      }
    }
  }

  /// Adds a row; empty cells add nothing.
  mutating func add(_ row: [ReportCell]) {
    for index in cells.indices where cells[index] != .empty && row[index] != .empty {
      guard let sum = Self.sum(cells[index], row[index]) else {
        overflow = overflow ?? columns[index].name
        continue
      }
      cells[index] = sum
    }
  }

  /// The totals row; nil where no column is totalled.
  var row: [ReportCell]? { cells.contains { $0 != .empty } ? cells : nil }

  private static func sum(_ left: ReportCell, _ right: ReportCell) -> ReportCell? {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): add(a, b).map(ReportCell.integer)
    case (.minutes(let a), .minutes(let b)): add(a, b).map(ReportCell.minutes)
    case (.money(let a), .money(let b)): add(a, b).map(ReportCell.money)
    case (.decimal(let a, let aScale), .decimal(let b, let bScale)):
      sum(a, aScale, b, bScale)
    default: nil
    }
  }

  private static func sum(_ a: Int64, _ aScale: Int, _ b: Int64, _ bScale: Int) -> ReportCell? {
    let scale = max(aScale, bScale)
    guard let left = raised(a, by: scale - aScale), let right = raised(b, by: scale - bScale),
      let total = add(left, right)
    else { return nil }
    return .decimal(unscaled: total, scale: scale)
  }

  private static func raised(_ value: Int64, by digits: Int) -> Int64? {
    var value = value
    for _ in 0..<digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }

  private static func add(_ a: Int64, _ b: Int64) -> Int64? {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : sum
  }
}
