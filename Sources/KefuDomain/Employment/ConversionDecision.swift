/// What the rules make of a conversion score, and why (EMP-011b).
package struct ConversionDecision: Sendable, Hashable {
  /// What follows.
  package enum Verdict: Sendable, Hashable {
    /// The application is refused until a day (B-17).
    case wait(until: Day)
    case suggest(ConversionBand)
  }

  /// What follows from the score.
  package let verdict: Verdict
  /// The band that the score lies in or that the policy puts it in; nil in a gap left to a person.
  package let band: ConversionBand?
  /// Whether the score lies between two bands.
  package let isGap: Bool
  /// Limits of the probation that were passed (EMP-010b).
  package let limitsPassed: [ProbationLimit]

  /// Whether a manager has to give a reason for the outcome.
  package var needsReview: Bool { band == nil || !limitsPassed.isEmpty }

  /// The reasons in order: band or gap, then each passed limit, then what follows.
  package var steps: [BilingualText] {
    var steps: [BilingualText] = []
    if let band {
      steps.append(
        isGap
          ? BilingualText(
            chinese: "在两档之间，按政策归入 \(band.rawValue)",
            english: "between two bands; the policy takes \(band.rawValue)")
          : BilingualText(
            chinese: "在 \(band.rawValue) 档", english: "in the band \(band.rawValue)"))
    } else {
      steps.append(
        BilingualText(
          chinese: "在两档之间，由经理复核", english: "between two bands; a manager reviews it"))
    }
    for limit in limitsPassed {
      steps.append(
        BilingualText(
          chinese: "\(limit.counter.name.chinese) \(limit.happened) 次，超过 \(limit.allowed) 次",
          english: "\(limit.counter.name.english) \(limit.happened), over \(limit.allowed)"))
    }
    switch verdict {
    case .wait(let day):
      steps.append(BilingualText(chinese: "\(day) 起可以申请", english: "to be asked for from \(day)"))
    case .suggest(let outcome):
      steps.append(
        BilingualText(
          chinese: "建议 \(outcome.rawValue)", english: "suggested: \(outcome.rawValue)"))
    }
    return steps
  }
}
