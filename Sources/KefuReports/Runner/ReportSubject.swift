/// What a code on the command line stands for.
package enum ReportSubject: String, Hashable, Sendable, CaseIterable {
  case shop
  case unit
  case employee
  case login
}
