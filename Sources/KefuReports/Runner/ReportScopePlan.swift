import KefuDomain
import KefuPostgres

/// The filters of a run, and the words that say what they cover.
struct ReportScopePlan {
  /// Shops to filter by; nil for all that row security lets through.
  let shopIDs: [Int64]?
  /// Units to filter by; nil for all units of the shops.
  let unitIDs: [Int64]?
  /// Shops whose months decide how final the figures are.
  let coveredShopIDs: [Int64]
  let scope: ReportScope
  /// What is left out, in words.
  let notes: [ReportText]

  /// Resolves a selection; throws when it asks for more than the login sees.
  init(
    _ selection: ReportSelection, of definition: ReportDefinition, in days: DayRange,
    coverage: ReportCoverage, over connection: inout Connection
  ) throws(ReportError) {
    let chosen: [ReportCoverage.Shop]
    var units: [UnitCoverage]?
    switch selection {
    case .visible:
      chosen = coverage.visible
    case .company:
      guard coverage.isComplete else {
        throw .companyNotCovered(
          login: coverage.login, shopsSeen: coverage.shops.count { $0.reach == .whole },
          shopsTotal: coverage.shopsTotal)
      }
      chosen = coverage.visible
    case .shops(let codes):
      chosen = try Self.shops(codes, coverage)
    case .unit(let shop, let code):
      let place = try UnitLookup(coverage: coverage, shop: shop, code: code)
        .find(over: &connection)
      let below = try UnitCoverage.read(
        definition.resources, below: place.unitID, in: days, over: &connection)
      guard below.contains(where: \.isReached) || place.shop.reach == .own else {
        throw .outOfScope(.unit, code: "\(place.shop.code)/\(code)", login: coverage.login)
      }
      chosen = [place.shop]
      units = below
    }
    let isFiltered = selection != .visible && selection != .company
    shopIDs = isFiltered ? chosen.map(\.id) : nil
    unitIDs = units?.map(\.unitID)
    coveredShopIDs = chosen.map(\.id)
    let isComplete =
      units?.allSatisfy(\.isReached)
      ?? (isFiltered ? chosen.allSatisfy { $0.reach == .whole } : coverage.isComplete)
    scope = ReportScope(
      login: coverage.login,
      shops: chosen.map { ReportScope.Shop(code: $0.code, name: $0.name.zh) },
      shopsVisible: coverage.visible.count, shopsTotal: coverage.shopsTotal,
      complete: isComplete)
    notes = isComplete ? [] : Self.notes(chosen, total: coverage.shopsTotal, isFiltered)
  }

  private static func shops(
    _ codes: [String], _ coverage: ReportCoverage
  ) throws(ReportError) -> [ReportCoverage.Shop] {
    var chosen: [ReportCoverage.Shop] = []
    for code in codes where !chosen.contains(where: { $0.code == code }) {
      chosen.append(try coverage.shop(code))
    }
    return chosen.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }

  /// One sentence on what a partial report leaves out.
  private static func notes(
    _ shops: [ReportCoverage.Shop], total: Int, _ isFiltered: Bool
  ) -> [ReportText] {
    var zh: [String] = []
    var en: [String] = []
    for shop in shops {
      switch shop.reach {
      case .part:
        zh.append("\(shop.code) 仅部分部门")
        en.append("\(shop.code): some units only")
      case .own:
        zh.append("\(shop.code) 仅本人")
        en.append("\(shop.code): own rows only")
      case .whole, .none: break
      }
    }
    let hidden = isFiltered ? 0 : total - shops.count
    if hidden > 0 {
      zh.append("另有 \(hidden) 家店不可见")
      en.append("\(hidden) more shop\(hidden == 1 ? "" : "s") not visible")
    }
    guard !zh.isEmpty else { return [] }
    return [
      ReportText(
        zh: "合计只含可见的行：\(zh.joined(separator: "；"))。",
        en: "Totals are of visible rows only: \(en.joined(separator: "; ")).")
    ]
  }
}

extension ReportCoverage {
  /// The shop of a code; throws when it is not seen or does not exist.
  func shop(_ code: String) throws(ReportError) -> Shop {
    if let shop = visible.first(where: { $0.code == code }) { return shop }
    // Who sees every shop may be told that there is none; others learn nothing about it.
    throw isComplete
      ? .unknown(.shop, code: code) : .outOfScope(.shop, code: code, login: login)
  }
}
