/// A canonical column of a feed.
package struct ImportColumn: Hashable, Sendable {
  /// Whether a file must have it.
  package enum Need: Hashable, Sendable {
    /// The file or a constant must give it.
    case required
    /// It may be missing.
    case optional
    /// It or the named other one must be there.
    case oneOf(String)
  }

  /// The name in headers, maps and rejects.
  package let name: String
  /// The Chinese title, which a header may use instead.
  package let title: String
  /// Whether a file must have it.
  package let need: Need

  init(_ name: String, _ title: String, _ need: Need = .required) {
    self.name = name
    self.title = title
    self.need = need
  }
}
