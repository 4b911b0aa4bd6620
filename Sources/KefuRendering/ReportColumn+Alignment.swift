import KefuReports

extension ReportColumn {
  /// Whether cells stand at the right edge, so that digits line up.
  var isNumeric: Bool {
    switch kind {
    case .integer, .decimal, .money, .minutes: true
    case .text, .date, .timestamp, .boolean: false
    }
  }
}
