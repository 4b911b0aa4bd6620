/// What a measure has to reach.
enum Target {
  /// The ratio to the baseline may be at most this.
  case ratio(Double)
  /// The value itself may be at most this.
  case atMost(Double)
  /// The value itself must be at least this.
  case atLeast(Double)

  /// The bound as a number.
  var bound: Double {
    switch self {
    case .ratio(let bound), .atMost(let bound), .atLeast(let bound): bound
    }
  }
}
