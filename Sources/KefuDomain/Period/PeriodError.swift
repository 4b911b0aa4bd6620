/// Why a text names no period.
package enum PeriodError: Error, Sendable, Hashable {
  /// The text is none of the accepted forms.
  case unknown(String)
  /// The text has an accepted form but no such month, quarter or day exists.
  case outOfRange(String)
  /// The last day of the range lies before its first.
  case reversed(String)

  /// The accepted forms, as shown to the person who typed another one.
  package static let accepted = """
    2026-10, 202610, 2026年10月, 2026Q3, 2026年第三季度, 2026, 2026年, 2026-10-31, \
    2026-10-01..2026-10-15, today, yesterday, this month, last month, this quarter, last quarter, \
    this year, last year, 今天, 昨天, 本月, 上月, 本季度, 上季度, 今年, 去年
    """
}

extension PeriodError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let text):
      "\"\(text)\" is not a period; accepted are: \(PeriodError.accepted)"
    case .outOfRange(let text): "\"\(text)\" names a month, quarter or day that does not exist"
    case .reversed(let text): "\"\(text)\" ends before it begins"
    }
  }
}
