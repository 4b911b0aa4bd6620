/// What a test's database holds at the start.
package enum TemplateKind: String, Sendable, CaseIterable {
  /// Nothing.
  case empty
  /// Everything that `sql/load.sql` makes.
  case schema
  /// The schema and the data of `sql/demo.sql`.
  case demo
  /// The demo after the close: September 2026 sealed, October 2026 computed.
  case closed
}
