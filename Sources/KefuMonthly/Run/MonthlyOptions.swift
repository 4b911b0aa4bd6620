package import KefuDomain
package import KefuRendering
package import KefuReports

/// What a run of the month is asked for.
package struct MonthlyOptions: Sendable {
  package var month: Month
  /// The folder that receives `MONTH/SHOP/LOGIN/REPORT.FORMAT`; nil delivers nothing.
  package var output: String?
  /// Codes of the shops to run; empty for all.
  package var shops: [String]
  /// Shops at work at the same time, each on a connection of its own.
  package var jobs: Int
  /// Whether to seal the months that were computed.
  package var seals: Bool
  package var formats: [ReportFormat]
  package var language: ReportLanguage
  /// Whether to check and compute without storing, sealing or delivering anything.
  package var isDryRun: Bool

  package init(
    month: Month, output: String? = nil, shops: [String] = [], jobs: Int = 1,
    seals: Bool = false, formats: [ReportFormat] = [.txt, .csv, .json, .html, .xlsx],
    language: ReportLanguage = .zh, isDryRun: Bool = false
  ) {
    self.month = month
    self.output = output
    self.shops = shops
    self.jobs = max(1, jobs)
    self.seals = seals
    self.formats = formats
    self.language = language
    self.isDryRun = isDryRun
  }
}
