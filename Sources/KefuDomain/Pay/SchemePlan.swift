/// A scheme with the policies of one unit and month resolved, ready to compute many slips.
///
/// Made once for (scheme, unit, snapshot); a slip then needs only integer arithmetic.
package struct SchemePlan: Sendable {
  package let scheme: PayScheme
  private let calendar: WorkingCalendar
  private let month: DayRange
  private let rules: [any PayItemRule]
  private let fixedPay: FixedPayRule?
  private let prorating: ProratingPlan?
  /// Policies that the scheme reads and that have no value on some day of the month.
  ///
  /// They stop only the slips of persons in service on such a day.
  package let gaps: [PolicyError]

  /// Resolves a scheme; throws for values of the wrong type and settings that are not understood.
  package init(
    scheme: PayScheme, policies: UnitPolicies, calendar: WorkingCalendar
  ) throws(PayError) {
    guard calendar.month == policies.month else {
      throw .otherMonth(calendar.month, expected: policies.month)
    }
    let context = PlanContext(policies: policies, calendar: calendar)
    var rules: [any PayItemRule] = []
    var isProrated = false
    for position in scheme.evaluationOrder {
      let item = scheme.items[position]
      rules.append(try item.kind.rule.init(item, context: context))
      do {
        if try item.settings.flag("prorated", item: item.code) { isProrated = true }
      } catch {
        throw .scheme(error)
      }
    }
    do {
      prorating = isProrated ? try ProratingPlan(policies, calendar: calendar) : nil
    } catch {
      throw .policy(error)
    }
    self.scheme = scheme
    self.calendar = calendar
    month = policies.month.days
    self.rules = rules
    fixedPay = rules.lazy.compactMap { $0 as? FixedPayRule }.first
    gaps = rules.flatMap(\.gaps)
  }

  /// The slip of one person; throws what makes it impossible, never a wrong figure.
  package func slip(for facts: PayFacts) throws(PayError) -> PaySlip {
    guard !facts.service.isEmpty, month.contains(facts.service), facts.serviceYears >= 0,
      facts.worked >= .zero, facts.worked <= Days(whole: month.count),
      facts.missed >= .zero, facts.missed <= Days(whole: month.count),
      facts.debtBefore >= .zero
    else { throw .impossibleFacts(facts.employeeID) }
    var evaluation = PayEvaluation(
      calendar: calendar, hasFixedPay: try fixedPay?.holds(for: facts) ?? false,
      prorating: try prorating?.fraction(for: facts) ?? (.whole, []), capacity: rules.count)
    for rule in rules { try rule.evaluate(facts, into: &evaluation) }
    guard evaluation.enteredCount == facts.entered.count else {
      throw .unknownEnteredItem(facts.employeeID, unknownItem(facts, evaluation))
    }
    guard evaluation.grossFen >= 0 else {
      throw .negativeGross(facts.employeeID, Money(fen: evaluation.grossFen))
    }
    return try finished(evaluation, facts: facts)
  }

  private func finished(
    _ evaluation: PayEvaluation, facts: PayFacts
  ) throws(PayError) -> PaySlip {
    var debtAfter = facts.debtBefore.fen - evaluation.recoveredFen
    for debt in evaluation.debts {
      let (sum, overflows) = debtAfter.addingReportingOverflow(debt.amount.fen)
      guard !overflows else { throw .value(.overflow(.money)) }
      debtAfter = sum
    }
    return PaySlip(
      employeeID: facts.employeeID, lines: evaluation.lines,
      gross: Money(fen: evaluation.grossFen), deductions: Money(fen: evaluation.withheldFen),
      net: Money(fen: evaluation.grossFen - evaluation.withheldFen),
      debtBefore: facts.debtBefore, debtAfter: Money(fen: debtAfter), debts: evaluation.debts)
  }

  private func unknownItem(_ facts: PayFacts, _ evaluation: PayEvaluation) -> Identifier<PayItem> {
    let known = Set(scheme.items.filter { $0.kind == .entered }.map(\.id))
    return facts.entered.first { !known.contains($0.itemID) }?.itemID ?? Identifier(0)
  }
}
