/// A boundary word of the documents and whether it includes its number (REG-005a).
///
/// The reading is that of article 1259 of the Civil Code.
package enum BoundaryWord: String, Sendable, Hashable, CaseIterable {
  case atLeast = "以上"
  case within = "以内"
  case atMost = "以下"
  case notExceeding = "不超过"
  case onExpiry = "届满"
  case exceeding = "超过"
  case higherThan = "高于"
  case lessThan = "不足"
  case notReaching = "未达到"
  case beyond = "超出"

  /// Whether the number itself belongs to the band.
  package var includesNumber: Bool {
    switch self {
    case .atLeast, .within, .atMost, .notExceeding, .onExpiry: true
    case .exceeding, .higherThan, .lessThan, .notReaching, .beyond: false
    }
  }
}
