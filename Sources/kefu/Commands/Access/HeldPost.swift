import KefuPostgres
import KefuReports

/// A post that a person holds today.
struct HeldPost: RowDecodable {
  private let post: ReportText
  private let code: String
  private let shop: ReportText
  private let unit: ReportText
  private let isWholeShop: Bool
  private let first: String
  private let last: String?

  init(row: inout Row) throws(PostgresError) {
    post = ReportText(zh: try row.next(), en: try row.next())
    code = try row.next()
    shop = ReportText(zh: try row.next(), en: try row.next())
    unit = ReportText(zh: try row.next(), en: try row.next())
    isWholeShop = try row.next()
    first = try row.next()
    last = try row.next()
  }

  /// The post, where it is held and since when.
  func text(in language: ReportLanguage) -> String {
    let place = shop.text(in: language) + (isWholeShop ? "" : " / \(unit.text(in: language))")
    let dates =
      switch (language, last) {
      case (.zh, nil): "\(first) 起"
      case (.zh, let last?): "\(first) 至 \(last)"
      case (.en, nil): "since \(first)"
      case (.en, let last?): "\(first) to \(last)"
      }
    return "\(post.text(in: language)) (\(code))  \(place)  \(dates)"
  }
}
