/// The late fee (滞纳金) on an amount paid after its day (EMP-022).
package struct LateFee: Sendable, Hashable {
  /// Days from the due day to the day of payment; 0 when it was paid in time.
  package let days: Int
  package let amount: Money

  /// The fee: amount × rate a day × days, rounded once; the due day itself is in time.
  ///
  /// Throws `overflow`.
  package init(
    on owed: Money, dailyRate: Rate, dueOn: Day, paidOn: Day
  ) throws(ValueError) {
    days = max(0, paidOn - dueOn)
    let product = try Int128(owed.fen).multiplied(by: Int128(dailyRate.millionths), of: .money)
      .multiplied(by: Int128(days), of: .money)
    amount = Money(fen: try product.dividedHalfAwayFromZero(by: 1_000_000, of: .money))
  }
}
