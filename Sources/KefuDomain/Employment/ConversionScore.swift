/// The composite score of a conversion: the weighted mean of three components (EMP-011a).
package struct ConversionScore: Sendable, Hashable {
  /// Why there is no score.
  package enum Refusal: Error, Sendable, Hashable {
    /// Components not yet given; a missing one never counts as zero.
    case notYet([ConversionComponent])
    /// A component outside 0…100.
    case outOfRange(ConversionComponent, Score)
    /// The figures are too large to be added.
    case overflow
  }

  /// The mean, rounded half up to two decimals before banding (WE-46).
  package let composite: Score
  package let components: [ConversionComponent: Score]
  package let weights: ConversionWeights

  /// The score of all three components; throws `notYet` or `outOfRange`.
  package init(
    _ components: [ConversionComponent: Score], weights: ConversionWeights
  ) throws(Refusal) {
    let missing = ConversionComponent.allCases.filter { components[$0] == nil }
    guard missing.isEmpty else { throw .notYet(missing) }
    var sum: Int128 = 0
    var weight: Int128 = 0
    for component in ConversionComponent.allCases {
      guard let score = components[component] else { continue }
      guard (0...10_000).contains(score.hundredths) else { throw .outOfRange(component, score) }
      sum += Int128(score.hundredths) * Int128(weights[component].millionths)
      weight += Int128(weights[component].millionths)
    }
    do throws(ValueError) {
      composite = Score(hundredths: try sum.dividedHalfAwayFromZero(by: weight, of: .score))
    } catch {
      throw .overflow
    }
    self.components = components
    self.weights = weights
  }
}
