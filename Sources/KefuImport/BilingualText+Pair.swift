internal import KefuDomain

extension BilingualText {
  /// Chinese, then English.
  init(_ chinese: String, _ english: String) {
    self.init(chinese: chinese, english: english)
  }
}
