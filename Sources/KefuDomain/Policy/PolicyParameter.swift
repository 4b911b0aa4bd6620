/// The code of a policy parameter such as `pay.base` (REG-002a).
package struct PolicyParameter: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

extension PolicyParameter: CustomStringConvertible {
  package var description: String { rawValue }
}
