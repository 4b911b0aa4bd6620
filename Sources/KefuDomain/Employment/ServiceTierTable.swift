/// The completed months of service from which each tier holds (EMP-017).
package struct ServiceTierTable: Sendable, Hashable {
  /// Completed months from which the first, second and third tier hold.
  package let firstFromMonths: Int
  package let secondFromMonths: Int
  package let thirdFromMonths: Int

  /// A table; nil unless the months descend and none is negative.
  package init?(firstFromMonths: Int, secondFromMonths: Int, thirdFromMonths: Int) {
    guard firstFromMonths > secondFromMonths, secondFromMonths > thirdFromMonths,
      thirdFromMonths >= 0
    else { return nil }
    self.init(first: firstFromMonths, second: secondFromMonths, third: thirdFromMonths)
  }

  private init(first: Int, second: Int, third: Int) {
    firstFromMonths = first
    secondFromMonths = second
    thirdFromMonths = third
  }

  /// The table as regime 2I states it: two full years, one full year, two full months.
  package static let regime2I = ServiceTierTable(first: 24, second: 12, third: 2)

  /// The tier of a length of service; the day on which a length is reached belongs to it (B-35).
  package func tier(of service: ServiceLength) -> ServiceTier {
    switch service.months {
    case firstFromMonths...: .first
    case secondFromMonths...: .second
    case thirdFromMonths...: .third
    default: .fourth
    }
  }

  /// The tier of a pay month, taken on its last day; nil for an entry after the month.
  package func tier(entry: Day, payMonth: Month) -> ServiceTier? {
    ServiceLength(from: entry, on: payMonth.lastDay).map(tier(of:))
  }
}
