import KefuReports

extension CaseLabel {
  /// The case is unknown, or outside what the caller sees.
  var unknownBreach: Failure {
    Failure(
      .badInput, ReportText(zh: "没有违约案 \(self)", en: "there is no breach case \(self)"),
      remedy: ReportText(zh: "kefu breach list 列出", en: "kefu breach list shows them"))
  }

  /// The dispute is unknown, or outside what the caller sees.
  var unknownDispute: Failure {
    Failure(
      .badInput, ReportText(zh: "没有争议 \(self)", en: "there is no dispute \(self)"),
      remedy: ReportText(zh: "kefu dispute list 列出", en: "kefu dispute list shows them"))
  }
}
