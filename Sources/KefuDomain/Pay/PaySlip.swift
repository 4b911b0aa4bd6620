/// The slip (工资单) of one person and month (PAY-008).
///
/// Always: net = gross − deductions, net not negative, and debt after = debt before − recovered +
/// the debts of this month.
package struct PaySlip: Sendable, Hashable {
  package let employeeID: Identifier<Employee>
  /// The lines in the order in which they were computed.
  package let lines: [PayLine]
  /// The sum of the earnings (应发工资).
  package let gross: Money
  /// The sum of what was withheld (扣款).
  package let deductions: Money
  /// What is paid (实发工资).
  package let net: Money
  package let debtBefore: Money
  package let debtAfter: Money
  /// What was to be deducted and is carried on, by item; empty in an ordinary month.
  package let debts: [PayDebt]

  package init(
    employeeID: Identifier<Employee>, lines: [PayLine], gross: Money, deductions: Money,
    net: Money, debtBefore: Money, debtAfter: Money, debts: [PayDebt]
  ) {
    self.employeeID = employeeID
    self.lines = lines
    self.gross = gross
    self.deductions = deductions
    self.net = net
    self.debtBefore = debtBefore
    self.debtAfter = debtAfter
    self.debts = debts
  }
}
