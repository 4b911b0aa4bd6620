package import KefuDomain
package import KefuPostgres

/// Shops, as far as the acting role may see them.
package enum ShopRepository {
  private static let all = Statement<Day, Day, ShopRecord>(
    "shops",
    """
    select shop_id, code, name_zh, name_en, unit_id from org.shop
    where valid && daterange($1, $2, '[]') order by code
    """)

  private static let units = Statement<Identifier<Shop>, (Identifier<OrganizationUnit>, String)>(
    "shop_units", "select unit_id, name_zh from org.unit where shop_id = $1 order by unit_id")

  /// The shops that exist in a month, by code; all of them where no code is given.
  ///
  /// Throws `unknownShop` for a code that is not among them.
  package static func shops(
    in month: Month, codes: [String] = [], on connection: inout Connection
  ) throws(RepositoryError) -> [ShopRecord] {
    let found: [ShopRecord]
    do throws(PostgresError) {
      found = try connection.fetch(all, month.firstDay, month.lastDay)
    } catch {
      throw .postgres(error)
    }
    for code in codes where !found.contains(where: { $0.code == code }) {
      throw .unknownShop(code: code)
    }
    return codes.isEmpty ? found : found.filter { codes.contains($0.code) }
  }

  /// The Chinese names of a shop's units.
  package static func unitNames(
    of shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) -> [Identifier<OrganizationUnit>: String] {
    var names: [Identifier<OrganizationUnit>: String] = [:]
    for (unit, name) in try connection.fetch(units, shop) { names[unit] = name }
    return names
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(all)
    try connection.prepare(units)
  }
}
