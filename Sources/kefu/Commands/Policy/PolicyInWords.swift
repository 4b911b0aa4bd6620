import KefuPostgres
import KefuReports

/// A value in force, with where it comes from.
struct PolicyInWords: RowDecodable {
  private let parameter: String
  private let meaning: ReportText
  private let unit: String?
  private let value: String?
  private let place: ReportText
  private let regime: String?
  private let version: Int32?
  private let first: PostgresDate
  private let last: PostgresDate?

  init(row: inout Row) throws(PostgresError) {
    parameter = try row.next()
    meaning = ReportText(zh: try row.next(), en: try row.next())
    unit = try row.next()
    value = try row.next()
    place = ReportText(zh: try row.next(), en: try row.next())
    regime = try row.next()
    version = try row.next()
    first = try row.next()
    last = try row.next()
  }

  /// Parameter, meaning, value, place, regime, version and dates; a blank says so.
  func cells(in language: ReportLanguage) -> [ReportCell] {
    // Units are words of the documents.
    let unit = language == .zh ? unit : nil
    let shown = value.map { value in unit.map { "\(value) \($0)" } ?? value }
    return [
      .text(parameter), .text(meaning.text(in: language)),
      .text(shown ?? (language == .zh ? "（空白）" : "(blank)")), .text(place.text(in: language)),
      regime.map(ReportCell.text) ?? .empty, version.map { .integer(Int64($0)) } ?? .empty,
      .date(daysSince2000: first.daysSince2000),
      last.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
    ]
  }
}
