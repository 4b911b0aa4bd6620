/// Where a policy value was set, with the name of the place.
package enum PolicyScope: Sendable, Hashable {
  case company(name: String)
  case shop(name: String)
  case unit(name: String)

  /// The name of the company, shop or unit.
  package var name: String {
    switch self {
    case .company(let name), .shop(let name), .unit(let name): name
    }
  }
}
