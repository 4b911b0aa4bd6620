/// Judges the items of a rung one by one (EMP-014 to EMP-016).
package struct PromotionRules: Sendable {
  package let policies: UnitPolicies
  /// The day on which eligibility is looked at; averages take the months before its own.
  package let day: Day

  package init(policies: UnitPolicies, day: Day) {
    self.policies = policies
    self.day = day
  }

  /// The finding of every item; throws `missing` where a number of the ladder is blank.
  package func findings(
    of requirements: [PromotionRequirement], for facts: PromotionFacts
  ) throws(PolicyError) -> [PromotionFinding] {
    var findings: [PromotionFinding] = []
    for requirement in requirements { findings.append(try judge(requirement, facts)) }
    return findings
  }

  private func judge(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts
  ) throws(PolicyError) -> PromotionFinding {
    switch requirement.kind {
    case .manual: manual(requirement, facts)
    case .converted: converted(requirement, facts)
    case .tenure(let rung, let least): try tenure(requirement, facts, since: rung, least)
    case .average(let measure, let least, let window):
      try average(requirement, facts, measure, least, window)
    case .everyMonth(let measure, let least, let window):
      try everyMonth(requirement, facts, measure, least, window)
    case .firstMonths(let measure, let least, let window):
      try firstMonths(requirement, facts, measure, least, window)
    }
  }

  private func manual(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts
  ) -> PromotionFinding {
    guard let met = facts.evaluated[requirement.number] else {
      return PromotionFinding(
        requirement: requirement, verdict: .unknown,
        reason: BilingualText(chinese: "还没有评价", english: "not yet evaluated"))
    }
    return PromotionFinding(
      requirement: requirement, verdict: met ? .met : .notMet,
      reason: BilingualText(chinese: "由评价人认定", english: "found by an evaluator"))
  }

  private func converted(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts
  ) -> PromotionFinding {
    guard let convertedOn = facts.convertedOn, convertedOn <= day else {
      return PromotionFinding(
        requirement: requirement, verdict: .notMet,
        reason: BilingualText(chinese: "尚未转正", english: "not yet converted"))
    }
    return PromotionFinding(
      requirement: requirement, verdict: .met,
      reason: BilingualText(
        chinese: "\(convertedOn) 转正", english: "converted on \(convertedOn)"))
  }

  /// Whole months since the first appointment; the day on which they are full is enough (B-53).
  private func tenure(
    _ requirement: PromotionRequirement, _ facts: PromotionFacts, since rung: Int,
    _ parameter: PolicyParameter
  ) throws(PolicyError) -> PromotionFinding {
    let least: Sourced<Int> = try policies.value(parameter, on: day)
    guard let first = facts.firstAppointments[rung],
      let service = ServiceLength(from: first, on: day)
    else {
      return PromotionFinding(
        requirement: requirement, verdict: .notMet, least: Rate(whole: least.value),
        reason: BilingualText(
          chinese: "没有该职级的任职记录", english: "never appointed to the rung it counts from"),
        policyValueIDs: [least.valueID])
    }
    return PromotionFinding(
      requirement: requirement, verdict: service.months >= least.value ? .met : .notMet,
      figure: Rate(whole: service.months), least: Rate(whole: least.value),
      reason: BilingualText(
        chinese: "\(first) 首次任职，至 \(day) 满 \(service.months) 个月",
        english: "first appointed on \(first): \(service.months) full months on \(day)"),
      policyValueIDs: [least.valueID])
  }
}
