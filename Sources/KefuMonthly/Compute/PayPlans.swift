internal import KefuDomain
internal import KefuPostgres
internal import KefuRepositories

/// The schemes of a shop's units with their policies resolved, each prepared once.
struct PayPlans {
  private let month: Month
  private let schemeCodes: [Identifier<OrganizationUnit>: String]
  private let itemIDs: [String: [String: Identifier<PayItem>]]
  private let schemes: [String: PayScheme]
  private let policies: PolicySnapshot
  private let calendar: WorkingCalendar
  private var plans: [Identifier<OrganizationUnit>: SchemePlan] = [:]

  /// Reads the schemes that are bound on the last day of the month.
  init(
    shop: ShopRecord, month: Month, policies: PolicySnapshot, on connection: inout Connection
  ) throws(MonthlyError) {
    self.month = month
    self.policies = policies
    do throws(PostgresError) {
      schemeCodes = try SchemeRepository.bindings(
        of: shop.id, on: month.lastDay, on: &connection)
      calendar = try CalendarRepository.workingCalendar(
        of: shop.id, in: month, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
    var schemes: [String: PayScheme] = [:]
    var itemIDs: [String: [String: Identifier<PayItem>]] = [:]
    for code in Set(schemeCodes.values).sorted() {
      do throws(RepositoryError) {
        let scheme = try SchemeRepository.scheme(code, on: &connection)
        schemes[code] = scheme
        itemIDs[code] = Dictionary(
          scheme.items.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
      } catch {
        throw .repository(error)
      }
    }
    self.schemes = schemes
    self.itemIDs = itemIDs
  }

  /// Computes the slip of one person.
  mutating func slip(for record: PayRecord) throws(MonthlyError) -> ComputedSlip {
    guard let code = schemeCodes[record.unitID], let scheme = schemes[code] else {
      throw .noScheme(employeeNo: record.employeeNo)
    }
    do {
      let plan = try plan(for: record.unitID, scheme: scheme)
      let facts = try facts(of: record, items: itemIDs[code] ?? [:])
      return ComputedSlip(
        record: record, schemeCode: code, tier: facts.tier, slip: try plan.slip(for: facts))
    } catch let error as PayError {
      throw .pay(employeeNo: record.employeeNo, error)
    } catch let error as MonthlyError {
      throw error
    } catch {
      throw .noTerms(employeeNo: record.employeeNo)
    }
  }

  private mutating func plan(
    for unit: Identifier<OrganizationUnit>, scheme: PayScheme
  ) throws(PayError) -> SchemePlan {
    if let known = plans[unit] { return known }
    let plan = try SchemePlan(
      scheme: scheme, policies: policies.unit(unit), calendar: calendar)
    plans[unit] = plan
    return plan
  }

  private func facts(
    of record: PayRecord, items: [String: Identifier<PayItem>]
  ) throws(MonthlyError) -> PayFacts {
    guard let grade = record.grade else { throw .noTerms(employeeNo: record.employeeNo) }
    let length = ServiceLength(from: record.joinedOn, on: month.lastDay)
    let tier =
      record.tierOverride.flatMap { ServiceTier(rawValue: Int($0)) }
      ?? length.map(ServiceTierTable.regime2I.tier(of:)) ?? .fourth
    var entered: [EnteredAmount] = []
    for (code, amount) in zip(record.enteredCodes, record.enteredAmounts) {
      guard let item = items[code] else {
        throw .pay(
          employeeNo: record.employeeNo,
          .scheme(.unknownDependency(item: "pay.entered_amount", missing: code)))
      }
      entered.append(EnteredAmount(itemID: item, amount: amount, sourceID: 0))
    }
    let override = record.coefficientOverride.flatMap { coefficient in
      CoefficientOverride(
        coefficient: coefficient, approvalID: 0, reason: record.overrideReason ?? "")
    }
    return PayFacts(
      employeeID: record.employeeID, grade: grade, post: record.post, tier: tier,
      coefficientOverride: override, serviceYears: length?.years ?? 0,
      service: record.service, worked: record.worked, missed: record.missed,
      isFullAttendance: record.isFullAttendance, performance: record.performance,
      entered: entered, debtBefore: record.debtBefore)
  }
}
