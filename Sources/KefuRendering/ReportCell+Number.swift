import KefuReports

extension ReportCell {
  /// Whether the cell is a figure below zero.
  var isNegative: Bool {
    switch self {
    case .integer(let value), .money(let value), .minutes(let value),
      .decimal(let value, _):
      value < 0
    case .text, .date, .timestamp, .boolean, .empty: false
    }
  }

  /// The figure as a binary number, for pictures and workbooks only; nil for other cells.
  ///
  /// Up to 15 digits survive the way to a workbook and back unchanged.
  var approximation: Double? {
    switch self {
    case .integer(let value), .minutes(let value): Double(value)
    case .money(let fen): Double(fen) / 100
    case .decimal(let unscaled, let scale): Double(unscaled) / Self.powerOfTen(scale)
    case .text, .date, .timestamp, .boolean, .empty: nil
    }
  }

  /// Ten to a power of 0 to 18, exact in binary.
  private static func powerOfTen(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
