package import KefuDomain

/// A pay slip with everything behind its figures, as far as the reader's rights go (PAY-008).
package struct PayslipExplanation: Sendable {
  /// The slip itself.
  package let slip: ExplainedSlip
  /// Its lines in order.
  package let lines: [ExplainedLine]
  /// The policy values that the lines and the attendance figures rest on, as they were.
  package let policies: [ExplainedPolicy]
  /// Figures of the attendance sheet; nil when not computed or not the reader's to see.
  package let attendance: ExplainedAttendance?
  /// The rostered days with their punches; nil when the reader may not see punches.
  package let days: [ExplainedDay]?

  /// The month explained.
  package var month: Month { slip.month }
}
