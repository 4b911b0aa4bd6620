package import KefuDomain
package import KefuPostgres
package import KefuRepositories

/// Computes a shop's month: attendance by the lateness policies, then slips by the pay schemes.
///
/// Facts come in and figures go back in chunks, within one transaction of the caller, so that
/// memory stays flat and a killed run leaves nothing behind. The same inputs give the same rows.
package struct MonthComputer: Sendable {
  /// Names the rules that computed a stored month.
  package static let engineVersion = "kefu 1"

  /// The shop that is computed.
  package let shop: ShopRecord
  /// The month that is computed.
  package let month: Month

  package init(shop: ShopRecord, month: Month) {
    self.shop = shop
    self.month = month
  }

  /// Replaces the stored figures of the month; returns the number of people.
  package func compute(
    policies: PolicySnapshot, on connection: inout Connection
  ) throws(MonthlyError) -> Int {
    do throws(PostgresError) {
      try PayRepository.clear(shop.id, month, on: &connection)
      try AttendanceRepository.clear(shop.id, month, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
    let people = try attendance(policies: policies, into: .stored, on: &connection)
    try pay(policies: policies, into: .stored, on: &connection)
    return people
  }

  /// Applies the lateness policies to everybody's facts; returns the number of people.
  package func attendance(
    policies: PolicySnapshot, into target: FigureTarget, on connection: inout Connection
  ) throws(MonthlyError) -> Int {
    var rules: [Identifier<OrganizationUnit>: AttendanceRules] = [:]
    var people = 0
    let facts = AttendanceRepository.facts(of: shop.id, in: month)
    try facts.forEachChunk(throwing: MonthlyError.self, on: &connection) {
      (records, open) throws(MonthlyError) in
      var figures: [(record: AttendanceRecord, month: AttendanceMonth)] = []
      figures.reserveCapacity(records.count)
      for record in records {
        figures.append((record, try assess(record, by: &rules, policies: policies)))
      }
      do throws(PostgresError) {
        try AttendanceRepository.store(figures, shop: shop.id, into: target, on: &open)
      } catch {
        throw MonthlyError(error)
      }
      people += records.count
    }
    return people
  }

  private func assess(
    _ record: AttendanceRecord, by rules: inout [Identifier<OrganizationUnit>: AttendanceRules],
    policies: PolicySnapshot
  ) throws(MonthlyError) -> AttendanceMonth {
    let prepared: AttendanceRules
    if let known = rules[record.unitID] {
      prepared = known
    } else {
      do {
        prepared = try AttendanceRules(policies.unit(record.unitID))
      } catch {
        throw .policy(error)
      }
      rules[record.unitID] = prepared
    }
    do {
      return try prepared.assess(record.facts)
    } catch {
      throw .attendance(employeeNo: record.employeeNo, error)
    }
  }

  /// Computes everybody's slip from the attendance figures of the same target.
  package func pay(
    policies: PolicySnapshot, into target: FigureTarget, on connection: inout Connection
  ) throws(MonthlyError) {
    var plans = try PayPlans(shop: shop, month: month, policies: policies, on: &connection)
    let facts = PayRepository.facts(of: shop.id, in: month, by: target)
    try facts.forEachChunk(throwing: MonthlyError.self, on: &connection) {
      (records, open) throws(MonthlyError) in
      var slips: [ComputedSlip] = []
      slips.reserveCapacity(records.count)
      for record in records { slips.append(try plans.slip(for: record)) }
      do throws(PostgresError) {
        try PayRepository.store(slips, shop: shop.id, month: month, into: target, on: &open)
      } catch {
        throw MonthlyError(error)
      }
    }
  }
}
