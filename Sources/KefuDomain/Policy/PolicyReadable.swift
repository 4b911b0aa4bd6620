/// A type that a rule may read a policy value as.
package protocol PolicyReadable: Sendable {
  /// What the value should be, for errors: "an amount".
  static var expectedPolicyValue: String { get }
  /// The typed value; nil when the policy value is of another type. Never called with a blank.
  static func read(_ value: PolicyValue) -> Self?
}

extension PolicyValue {
  /// The exact text of a number, also when it was stored as a JSON string.
  fileprivate var numberText: String? {
    switch self {
    case .number(let text), .text(let text): text
    default: nil
    }
  }
}

extension PolicyReadable where Self: FixedPointQuantity {
  package static func read(_ value: PolicyValue) -> Self? {
    guard let text = value.numberText else { return nil }
    return try? Self(text)
  }
}

extension Money: PolicyReadable {
  package static var expectedPolicyValue: String { "an amount" }
}

extension Rate: PolicyReadable {
  package static var expectedPolicyValue: String { "a rate" }
}

extension Score: PolicyReadable {
  package static var expectedPolicyValue: String { "a number of points" }
}

extension Days: PolicyReadable {
  package static var expectedPolicyValue: String { "a number of days" }
}

extension Int: PolicyReadable {
  package static var expectedPolicyValue: String { "a whole number" }

  package static func read(_ value: PolicyValue) -> Int? { value.numberText.flatMap { Int($0) } }
}

extension Minutes: PolicyReadable {
  package static var expectedPolicyValue: String { "a number of minutes" }

  package static func read(_ value: PolicyValue) -> Minutes? {
    Int.read(value).map(Minutes.init)
  }
}

extension Bool: PolicyReadable {
  package static var expectedPolicyValue: String { "true or false" }

  package static func read(_ value: PolicyValue) -> Bool? {
    guard case .boolean(let flag) = value else { return nil }
    return flag
  }
}

extension String: PolicyReadable {
  package static var expectedPolicyValue: String { "a text" }

  package static func read(_ value: PolicyValue) -> String? {
    guard case .text(let text) = value else { return nil }
    return text
  }
}

/// An enumeration whose raw values are the texts a policy may hold.
extension PolicyReadable where Self: RawRepresentable<String>, Self: CaseIterable {
  package static var expectedPolicyValue: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }

  package static func read(_ value: PolicyValue) -> Self? {
    String.read(value).flatMap(Self.init(rawValue:))
  }
}
