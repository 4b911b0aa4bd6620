/// The language of headings, banner and notes; data cells are never translated.
package enum ReportLanguage: String, CaseIterable, Hashable, Sendable {
  /// Simplified Chinese, the default of every command.
  case zh
  /// English.
  case en
}
