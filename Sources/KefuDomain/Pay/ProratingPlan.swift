/// The pro-rating rule of one unit and month, prepared once (PAY-003).
struct ProratingPlan: Sendable {
  private let method: PolicySeries<ProratingMethod>
  private let standardWorkDays: PolicySeries<Days>
  private let fromMissedDays: PolicySeries<Days>
  private let calendar: WorkingCalendar

  init(_ policies: UnitPolicies, calendar: WorkingCalendar) throws(PolicyError) {
    method = try policies.series(.payProrateMethod)
    standardWorkDays = try policies.series(.payStandardWorkDays)
    fromMissedDays = try policies.series(.payProrateFromMissedDays)
    self.calendar = calendar
  }

  /// The fraction due to a person, with the policy rows it read.
  ///
  /// Pro-rates when the person entered or left inside the month, or missed enough days; policies
  /// are those of the last day in service.
  func fraction(
    for facts: PayFacts
  ) throws(PayError) -> (prorating: Prorating, policyValueIDs: [Int64]) {
    let month = calendar.month.days
    let isPart = facts.service != month
    guard isPart || facts.missed > .zero else { return (.whole, []) }
    do {
      let day = facts.service.last
      var ids: [Int64] = []
      if !isPart {
        let threshold = try fromMissedDays.value(on: day)
        guard facts.missed >= threshold.value else { return (.whole, []) }
        ids.append(threshold.valueID.rawValue)
      }
      let method = try method.value(on: day)
      ids.append(method.valueID.rawValue)
      guard method.value != .daysOver30 else {
        return (daysOver30(facts, isPart: isPart), ids)
      }
      let standard = try standardWorkDays.value(on: day)
      ids.append(standard.valueID.rawValue)
      guard standard.value > .zero else { throw PayError.value(.divisionByZero(.days)) }
      let paid =
        method.value == .workedOverStandard
        ? facts.worked.hundredths : fullMinusMissed(facts, standard: standard.value)
      return (capped(paid, of: standard.value.hundredths), ids)
    } catch let error as PolicyError {
      throw .policy(error)
    } catch let error as PayError {
      throw error
    } catch {
      throw .impossibleFacts(facts.employeeID)
    }
  }

  /// Working days of the month outside service are missed as well.
  private func fullMinusMissed(_ facts: PayFacts, standard: Days) -> Int64 {
    guard facts.worked > .zero else { return 0 }
    let outside = calendar.workingDays - calendar.workingDays(in: facts.service)
    return standard.hundredths - facts.missed.hundredths - Int64(outside) * 100
  }

  /// Whoever attended no day at all gets nothing (PAY-004).
  private func daysOver30(_ facts: PayFacts, isPart: Bool) -> Prorating {
    guard facts.worked > .zero else { return capped(0, of: 3000) }
    let days = isPart ? Int64(facts.service.count) * 100 : 3000
    return capped(days - facts.missed.hundredths, of: 3000)
  }

  private func capped(_ paid: Int64, of divisor: Int64) -> Prorating {
    Prorating(paidHundredths: max(0, min(paid, divisor)), divisorHundredths: divisor)
  }
}
