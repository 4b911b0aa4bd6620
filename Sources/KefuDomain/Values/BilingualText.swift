/// A text in Chinese and English, stored side by side.
package struct BilingualText: Sendable, Hashable {
  package let chinese: String
  package let english: String

  package init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
