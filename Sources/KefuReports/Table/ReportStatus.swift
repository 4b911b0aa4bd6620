/// How final the figures of a report are, as its banner says.
package enum ReportStatus: String, CaseIterable, Hashable, Sendable {
  /// Facts of a month that is still open; figures may change with every import.
  case open
  /// Figures stored by a run that is not approved yet.
  case computed
  /// Figures of a sealed month; they never change again.
  case sealed

  /// The word that people read.
  package var label: ReportText {
    switch self {
    case .open: ReportText(zh: "未结账", en: "open")
    case .computed: ReportText(zh: "已计算", en: "computed")
    case .sealed: ReportText(zh: "已封账", en: "sealed")
    }
  }
}
