/// A measured figure beside its baseline and its target.
struct Measure {
  /// The family, a dot and what is measured: `fetch.wall`.
  let name: String
  /// The median of Kefu.
  let value: Double
  /// The median of the baseline in the same run; nil where the target is an absolute one.
  let baseline: Double?
  /// What value and baseline count.
  let unit: Unit
  /// What the measure has to reach.
  let target: Target
  /// What the baseline is, in words.
  let against: String

  /// The value in terms of the baseline.
  var ratio: Double? { baseline.map { value / $0 } }

  /// Whether the target is reached; a ratio counts to the printed hundredth.
  var passes: Bool {
    switch target {
    case .ratio(let bound): ratio.map { ($0 * 100).rounded() / 100 <= bound } ?? false
    case .atMost(let bound): value <= bound
    case .atLeast(let bound): value >= bound
    }
  }
}
