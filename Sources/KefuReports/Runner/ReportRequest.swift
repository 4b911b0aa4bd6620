package import KefuDomain

/// One report for some days and some part of the company.
package struct ReportRequest: Hashable, Sendable {
  /// Name of the report.
  package var name: String
  /// Days covered, both ends included.
  package var days: DayRange
  /// Part of the company that is asked for.
  package var selection: ReportSelection

  /// Asks for a report; by default for everything that the login sees.
  package init(name: String, days: DayRange, selection: ReportSelection = .visible) {
    self.name = name
    self.days = days
    self.selection = selection
  }
}
