/// The days a report covers, both ends inclusive.
package struct ReportPeriod: Hashable, Sendable {
  /// First day as ISO 8601 text, `2026-10-01`.
  package let from: String
  /// Last day as ISO 8601 text, `2026-10-31`.
  package let to: String

  /// Keeps two ISO days; the caller has checked that they are days in order.
  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}
