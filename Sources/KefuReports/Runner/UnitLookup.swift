import KefuPostgres

/// Finds the unit of a code among the shops that a login sees.
struct UnitLookup {
  let coverage: ReportCoverage
  let shop: String?
  let code: String

  /// The unit and its shop; throws when it is not seen, does not exist or stands in several shops.
  func find(
    over connection: inout Connection
  ) throws(ReportError) -> (shop: ReportCoverage.Shop, unitID: Int64) {
    let shops = if let shop { [try coverage.shop(shop)] } else { coverage.visible }
    let found: [(Int64, Int64)]
    do {
      found = try connection.fetch(Self.units, code, shops.map(\.id))
    } catch {
      throw .database(error)
    }
    let places = found.compactMap { shopID, unitID in
      shops.first { $0.id == shopID }.map { (shop: $0, unitID: unitID) }
    }
    if places.count > 1 { throw .ambiguousUnit(code, shops: places.map(\.shop.code)) }
    if let place = places.first { return place }
    let name = shop.map { "\($0)/\(code)" } ?? code
    throw coverage.isComplete
      ? .unknown(.unit, code: name) : .outOfScope(.unit, code: name, login: coverage.login)
  }

  private static let units = Statement<String, [Int64], (Int64, Int64)>(
    "report.unit",
    """
    select u.shop_id, u.unit_id from org.unit u join org.shop s on s.shop_id = u.shop_id
    where u.code = $1 and u.shop_id = any ($2) order by s.code collate "C"
    """)
}
