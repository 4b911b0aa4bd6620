import KefuPostgres
import KefuReports

/// What a login may do with a resource today, and how far.
struct ScopeInWords: RowDecodable {
  private let name: ReportText
  private let resource: String
  private let action: String
  private let isCompany: Bool
  private let isOwn: Bool
  private let shops: [ReportText]
  private let units: [ReportText]

  /// More units than this are counted, not named.
  private static let namedUnits = 6

  init(row: inout Row) throws(PostgresError) {
    name = ReportText(zh: try row.next(), en: try row.next())
    resource = try row.next()
    action = try row.next()
    isCompany = try row.next()
    isOwn = try row.next()
    shops = zip(try row.next(as: [String].self), try row.next(as: [String].self))
      .map { ReportText(zh: $0, en: $1) }
    units = zip(try row.next(as: [String].self), try row.next(as: [String].self))
      .map { ReportText(zh: $0, en: $1) }
  }

  /// One line: resource, action and reach.
  func text(in language: ReportLanguage) -> String {
    "\(name.text(in: language)) (\(resource)) \(verb(in: language))\(language == .zh ? "：" : ": ")"
      + reach(in: language).joined(separator: language == .zh ? "；" : "; ")
  }

  private func verb(in language: ReportLanguage) -> String {
    guard language == .zh else { return action }
    return switch action {
    case "read": "查看"
    case "write": "录入"
    default: "审批"
    }
  }

  private func reach(in language: ReportLanguage) -> [String] {
    let isChinese = language == .zh
    if isCompany { return [isChinese ? "全公司" : "the whole company"] }
    var parts: [String] = []
    let comma = isChinese ? "、" : ", "
    if !shops.isEmpty {
      let names = shops.map { $0.text(in: language) }.joined(separator: comma)
      parts.append(isChinese ? "全店 \(names)" : "whole shop \(names)")
    }
    if !units.isEmpty {
      let names = units.prefix(Self.namedUnits).map { $0.text(in: language) }
      let rest = units.count - names.count
      let more = rest > 0 ? (isChinese ? " 等 \(units.count) 个" : " and \(rest) more") : ""
      parts.append((isChinese ? "部门 " : "units ") + names.joined(separator: comma) + more)
    }
    if isOwn, shops.isEmpty, action == "read" { parts.append(isChinese ? "本人" : "own rows") }
    return parts.isEmpty ? [isChinese ? "无" : "nothing"] : parts
  }
}
