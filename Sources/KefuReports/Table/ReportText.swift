/// A text in the two languages of every report.
package struct ReportText: Hashable, Sendable {
  /// The text in simplified Chinese.
  package let zh: String
  /// The text in English.
  package let en: String

  /// Keeps the two forms of one text.
  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The form of one language.
  package func text(in language: ReportLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
