/// What the pay of one person and month is computed from, besides the policies.
package struct PayFacts: Sendable, Hashable {
  package var employeeID: Identifier<Employee>
  package var grade: String
  package var post: String
  /// The tier on the last day of the pay month (EMP-017).
  package var tier: ServiceTier
  /// A coefficient in place of the tier's, with its approval.
  package var coefficientOverride: CoefficientOverride?
  /// Completed years of service, m of PAY-021b.
  package var serviceYears: Int
  /// The days in service inside the month; never empty.
  package var service: DayRange
  /// Days that count as worked for pay.
  package var worked: Days
  /// Scheduled days in service that were not worked.
  package var missed: Days
  package var isFullAttendance: Bool
  /// The performance amount from 0 to the full one; nil where none was entered.
  package var performance: Money?
  package var entered: [EnteredAmount]
  /// The debt carried from earlier months, not negative.
  package var debtBefore: Money

  package init(
    employeeID: Identifier<Employee>, grade: String, post: String, tier: ServiceTier,
    coefficientOverride: CoefficientOverride? = nil, serviceYears: Int, service: DayRange,
    worked: Days, missed: Days = .zero, isFullAttendance: Bool = false,
    performance: Money? = nil, entered: [EnteredAmount] = [], debtBefore: Money = .zero
  ) {
    self.employeeID = employeeID
    self.grade = grade
    self.post = post
    self.tier = tier
    self.coefficientOverride = coefficientOverride
    self.serviceYears = serviceYears
    self.service = service
    self.worked = worked
    self.missed = missed
    self.isFullAttendance = isFullAttendance
    self.performance = performance
    self.entered = entered
    self.debtBefore = debtBefore
  }
}
