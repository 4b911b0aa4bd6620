import ArgumentParser

/// A unit on the command line: SHOP/UNIT, or SHOP for its root.
struct UnitArgument: ExpressibleByArgument {
  let shop: String
  /// Null for the shop itself.
  let unit: String?

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    shop = parts[0]
    unit = parts.count == 2 ? parts[1] : nil
  }

  /// The codes as they were written.
  var text: String { [shop, unit].compactMap(\.self).joined(separator: "/") }
}
