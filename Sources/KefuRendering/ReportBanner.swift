import KefuReports

/// The words above a report: what it covers, how final it is and who sees it.
struct ReportBanner: Hashable, Sendable {
  /// One labelled statement.
  struct Line: Hashable, Sendable {
    let label: String
    let value: String
  }

  let title: String
  let period: Line
  let status: Line
  let scope: Line
  let login: Line
  let rows: Line
  /// Codes and names of the shops in the report; nil when none is named.
  let shops: Line?
  /// Whether the figures cover only part of the company.
  let isPartial: Bool

  init(_ table: ReportTable, language: ReportLanguage) {
    let count = CellText.grouped(String(table.rows.count))
    title = table.title.text(in: language)
    isPartial = !table.scope.complete
    let names = table.scope.shops.map { "\($0.code) \($0.name)" }
    switch language {
    case .zh:
      period = Line(label: "期间", value: "\(table.period.from) 至 \(table.period.to)")
      status = Line(label: "状态", value: table.status.label.zh)
      scope = Line(label: "范围", value: Self.scopeZh(table.scope))
      login = Line(label: "账号", value: table.scope.login)
      rows = Line(label: "行数", value: count)
      shops = names.isEmpty ? nil : Line(label: "店铺", value: names.joined(separator: "、"))
    case .en:
      period = Line(label: "Period", value: "\(table.period.from) to \(table.period.to)")
      status = Line(label: "Status", value: table.status.label.en)
      scope = Line(label: "Scope", value: Self.scopeEn(table.scope))
      login = Line(label: "Login", value: table.scope.login)
      rows = Line(label: "Rows", value: count)
      shops = names.isEmpty ? nil : Line(label: "Shops", value: names.joined(separator: ", "))
    }
  }

  private static func scopeZh(_ scope: ReportScope) -> String {
    let count = "\(scope.shopsTotal) 家店中的 \(scope.shopsVisible) 家"
    return scope.complete ? count : count + "（部分数据）"
  }

  private static func scopeEn(_ scope: ReportScope) -> String {
    let noun = scope.shopsTotal == 1 ? "shop" : "shops"
    let count = "\(scope.shopsVisible) of \(scope.shopsTotal) \(noun)"
    return scope.complete ? count : count + " (partial)"
  }
}
