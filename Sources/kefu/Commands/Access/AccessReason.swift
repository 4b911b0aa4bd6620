import KefuPostgres
import KefuReports

/// What one post of a login says about a question of access.
struct AccessReason: RowDecodable {
  let isAllowed: Bool
  private let because: String
  private let post: String?
  private let unit: String?
  private let reach: String?
  private let first: String?
  private let last: String?

  init(row: inout Row) throws(PostgresError) {
    isAllowed = try row.next()
    because = try row.next()
    post = try row.next()
    unit = try row.next()
    reach = try row.next()
    first = try row.next()
    last = try row.next()
  }

  /// Post, right, reach, dates and the reason.
  func text(in language: ReportLanguage) -> String {
    let verdict =
      switch (language, isAllowed) {
      case (.zh, true): "是"
      case (.zh, false): "否"
      case (.en, true): "yes"
      case (.en, false): "no"
      }
    var parts: [String] = []
    if let post { parts.append(post + (unit.map { " @ \($0)" } ?? "")) }
    if let reach { parts.append(reach) }
    if let first { parts.append("\(first)..\(last ?? "")") }
    parts.append(because)
    return "\(verdict)  " + parts.joined(separator: "  ")
  }
}
