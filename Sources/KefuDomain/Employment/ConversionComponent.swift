/// One of the three parts of a conversion score, each 0 to 100 (EMP-011a).
package enum ConversionComponent: String, Sendable, Hashable, CaseIterable {
  /// Daily performance during probation, given by the supervisor.
  case daily
  /// Professional test: phone spot check and written paper.
  case test
  case interview
}
