/// The part of a monthly amount that is due, as an exact fraction not above 1 (PAY-003).
struct Prorating: Sendable, Hashable {
  /// Days paid, in hundredths; 0 with a divisor of 0 where the whole month is due.
  let paidHundredths: Int64
  let divisorHundredths: Int64

  /// The whole month is due.
  static let whole = Prorating(paidHundredths: 0, divisorHundredths: 0)

  var isWhole: Bool { divisorHundredths == 0 }
}
