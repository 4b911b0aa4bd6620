package import KefuDomain
package import KefuPostgres

/// The policies of a shop's month, resolved by SQL and read once.
package enum PolicyRepository {
  private static let effective = Statement<Identifier<Shop>, Day, Day, PolicyRecord>(
    "policy_effective",
    """
    select unit_id, parameter_code, value, value_id, scope::text, scope_name_zh, regime_code,
      valid_from, valid_to
    from policy.effective($1, $2, $3)
    """)

  /// What a computation used before, so that a sealed month is computed with its own policies.
  private static let applied = Statement<Identifier<Shop>, Month, PolicyRecord>(
    "policy_applied",
    """
    select used.unit_id, a.parameter_code, a.value, a.value_id, a.scope::text, a.scope_name_zh,
      a.regime_code, a.valid_from, a.valid_to
    from pay.applied_policy a
    cross join lateral unnest(a.for_unit_ids) used (unit_id)
    where a.shop_id = $1 and a.month = $2
    """)

  private static let forget = Statement<Identifier<Shop>, Month, NoRow>(
    "policy_forget", "delete from pay.applied_policy where shop_id = $1 and month = $2")

  private static let remember = Statement<
    Identifier<Shop>, Month, Identifier<OrganizationUnit>, Day, Day, NoRow
  >(
    "policy_remember",
    """
    insert into pay.applied_policy (shop_id, month, value_id, valid_from, unit_id, valid_to,
      parameter_code, value, scope, scope_name_zh, regime_code, for_unit_ids)
    select $1, $2, e.value_id, e.valid_from, $3, e.valid_to, e.parameter_code, e.value, e.scope,
      e.scope_name_zh, e.regime_code, array_agg(e.unit_id order by e.unit_id)
    from policy.effective($1, $4, $5) e
    group by e.value_id, e.valid_from, e.valid_to, e.parameter_code, e.value, e.scope,
      e.scope_name_zh, e.regime_code
    """)

  /// The policies in force in a shop and month.
  package static func snapshot(
    of shop: ShopRecord, in month: Month, on connection: inout Connection
  ) throws(RepositoryError) -> PolicySnapshot {
    try snapshot(of: shop, in: month, on: &connection) { (open) throws(PostgresError) in
      try open.fetch(effective, shop.id, month.firstDay, month.lastDay)
    }
  }

  /// The policies that the stored computation of a shop's month used.
  package static func appliedSnapshot(
    of shop: ShopRecord, in month: Month, on connection: inout Connection
  ) throws(RepositoryError) -> PolicySnapshot {
    try snapshot(of: shop, in: month, on: &connection) { (open) throws(PostgresError) in
      try open.fetch(applied, shop.id, month)
    }
  }

  /// Keeps the policies in force as those that the computation of the month used.
  package static func keepApplied(
    for shop: ShopRecord, in month: Month, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(forget, shop.id, month)
    try connection.execute(
      remember, shop.id, month, shop.rootUnitID, month.firstDay, month.lastDay)
  }

  private static func snapshot(
    of shop: ShopRecord, in month: Month, on connection: inout Connection,
    _ read: (inout Connection) throws(PostgresError) -> [PolicyRecord]
  ) throws(RepositoryError) -> PolicySnapshot {
    let records: [PolicyRecord]
    let names: [Identifier<OrganizationUnit>: String]
    do throws(PostgresError) {
      records = try read(&connection)
      names = try ShopRepository.unitNames(of: shop.id, on: &connection)
    } catch {
      throw .postgres(error)
    }
    var rows: [PolicyRow] = []
    rows.reserveCapacity(records.count)
    for record in records {
      guard let row = record.policyRow else {
        throw .policy(
          .invalid(
            PolicyParameter(rawValue: record.parameter), shop: shop.nameChinese,
            unit: names[record.unitID] ?? "\(record.unitID)", day: record.firstDay,
            expected: "a policy value"))
      }
      rows.append(row)
    }
    do throws(PolicyError) {
      return try PolicySnapshot(
        shopID: shop.id, shopName: shop.nameChinese, month: month, unitNames: names, rows: rows)
    } catch {
      throw .policy(error)
    }
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(effective)
    try connection.prepare(applied)
    try connection.prepare(forget)
    try connection.prepare(remember)
  }
}
