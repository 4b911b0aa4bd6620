/// Which outcome a conversion score suggests, from the bands and days of a probation (EMP-011b).
package struct ConversionRules: Sendable {
  package let bands: BandTable<Score, ConversionBand>
  package let gap: ConversionGap
  /// The first day on which conversion may be asked for; nil where there is no early conversion.
  package let earliest: Day?
  /// The first day as a regular employee after the normal probation.
  package let natural: Day

  package init(
    bands: BandTable<Score, ConversionBand>, gap: ConversionGap, earliest: Day?, natural: Day
  ) {
    self.bands = bands
    self.gap = gap
    self.earliest = earliest
    self.natural = natural
  }

  /// What a score on a day of application comes to, with the limits that were passed (EMP-010b).
  ///
  /// A score for early conversion before the first day waits for it (WE-45, B-17); on or after the
  /// natural day it is a natural conversion. A passed limit suggests extension and a review, but a
  /// score below the pass mark stays a rejection.
  package func decide(
    _ score: Score, appliedOn day: Day, limitsPassed: [ProbationLimit] = []
  ) -> ConversionDecision {
    let found = bands.outcome(for: score)
    var band = found ?? neighbour(of: score)
    if band == .early, day >= natural { band = .natural }
    if band == .early, let earliest, day < earliest {
      return ConversionDecision(
        verdict: .wait(until: earliest), band: .early, isGap: false, limitsPassed: limitsPassed)
    }
    if band == .early, earliest == nil { band = .natural }
    var suggestion = band ?? .extend
    if !limitsPassed.isEmpty, suggestion > .extend { suggestion = .extend }
    return ConversionDecision(
      verdict: .suggest(suggestion), band: band, isGap: found == nil, limitsPassed: limitsPassed)
  }

  /// The band that the policy names for a gap; nil where a person decides.
  private func neighbour(of score: Score) -> ConversionBand? {
    switch gap {
    case .manualExtend: nil
    case .upper:
      bands.bands.filter { band in band.lower.map { $0.value >= score } ?? false }
        .min { isBelow($0, $1) }?.outcome
    case .lower:
      bands.bands.filter { band in band.upper.map { $0.value <= score } ?? false }
        .max { isBelow($0, $1) }?.outcome
    }
  }

  private func isBelow(
    _ left: Band<Score, ConversionBand>, _ right: Band<Score, ConversionBand>
  ) -> Bool {
    (left.lower?.value ?? .zero) < (right.lower?.value ?? .zero)
  }
}
