/// What part of the company the person who ran a report can see.
///
/// Row-level security narrows every report silently; the scope is what makes
/// a partial total visible as partial.
package struct ReportScope: Hashable, Sendable {
  /// One shop whose rows are in the report.
  package struct Shop: Hashable, Sendable {
    /// Code of the shop, stable and short.
    package let code: String
    /// Name of the shop in its own language.
    package let name: String

    /// Keeps the code and the name of one shop.
    package init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// Database role under which the rows were read.
  package let login: String
  /// Shops that the role sees, ordered by code.
  package let shops: [Shop]
  /// Number of shops that the role sees; may exceed `shops` when only some were asked for.
  package let shopsVisible: Int
  /// Number of shops of the company.
  package let shopsTotal: Int
  /// Whether the role sees every unit of every shop that the report speaks of.
  package let complete: Bool

  /// Keeps the scope as the server stated it.
  package init(
    login: String, shops: [Shop], shopsVisible: Int, shopsTotal: Int, complete: Bool
  ) {
    self.login = login
    self.shops = shops
    self.shopsVisible = shopsVisible
    self.shopsTotal = shopsTotal
    self.complete = complete
  }
}
