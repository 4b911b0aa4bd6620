/// Which part of the company a report is asked for.
package enum ReportSelection: Hashable, Sendable {
  /// Whatever the login sees; the banner says how much that is.
  case visible
  /// The whole company, or an error: never a part of it.
  case company
  /// Some shops by their codes.
  case shops([String])
  /// A unit with all units below it; the shop may be left out where the code names one unit.
  case unit(shop: String?, code: String)
}
