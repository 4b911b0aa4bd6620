import KefuReports

extension ReportColumn {
  /// Whether cells stand at the right edge, so that digits line up.
  var isNumeric: Bool {
    switch kind {
    case .integer, .decimal, .money, .minutes: true
    case .text, .date, .timestamp, .boolean: false
    }
  }

  /// The heading of a file that programs read, where durations are plain minutes.
  func exactHeading(in language: ReportLanguage) -> String {
    guard kind == .minutes, unit == nil else { return heading(in: language) }
    return switch language {
    case .zh: title.zh + "（分钟）"
    case .en: title.en + " (min)"
    }
  }
}
