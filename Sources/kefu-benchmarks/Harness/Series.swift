/// The costs of one alternative over all rounds.
struct Series {
  /// One reading a round.
  private(set) var costs: [ResourceUsage] = []

  /// Notes the cost of a round.
  mutating func add(_ cost: ResourceUsage) { costs.append(cost) }

  /// The median wall time, seconds.
  var wall: Double { Self.median(costs.map(\.wall)) }
  /// The median processor time of this process, seconds.
  var cpu: Double { Self.median(costs.map(\.cpu)) }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let middle = sorted.count / 2
    guard sorted.count > 1 else { return last }
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
