/// The exact amount of an item before its one rounding: a dividend over a divisor.
struct WeightedAmount: Sendable {
  var dividend: Int128
  var divisor: Int128
  /// The numbers of each part of a split month; empty where no policy changed.
  var splitInputs: [Int64]
  var policyValueIDs: [Int64]
}
