/// Who of several equal remainders gets the odd fen first (REG-006a, parameter `tie`).
package enum RemainderTie: Sendable, Hashable {
  /// By employee number, the default (`EMPLOYEE_NO`).
  case employeeNumber
  /// By employee number, beginning one place further each month (`ROTATE`).
  case rotate(Month)
}
