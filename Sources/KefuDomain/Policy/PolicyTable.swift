/// A table of a policy: text such as a grade or post to an amount or rate.
package struct PolicyTable<Value: PolicyReadable & Hashable>: PolicyReadable, Hashable {
  /// What a table says about a key.
  package enum Entry: Sendable, Hashable {
    /// The table does not name the key.
    case absent
    /// The table names the key and leaves its value blank.
    case blank
    case value(Value)
  }

  private let keys: [String]
  private let values: [Value?]

  package init(_ entries: [(String, Value?)]) {
    keys = entries.map(\.0)
    values = entries.map(\.1)
  }

  package static var expectedPolicyValue: String {
    "a table of text to \(Value.expectedPolicyValue)"
  }

  package static func read(_ value: PolicyValue) -> PolicyTable? {
    guard case .table(let entries) = value else { return nil }
    var read: [(String, Value?)] = []
    for entry in entries {
      guard let text = entry.value else {
        read.append((entry.key, nil))
        continue
      }
      guard let typed = Value.read(.number(text)) else { return nil }
      read.append((entry.key, typed))
    }
    return PolicyTable(read)
  }

  /// What the table says about a key; tables are short, so the keys are compared in turn.
  package subscript(key: String) -> Entry {
    for index in keys.indices where keys[index] == key {
      return values[index].map(Entry.value) ?? .blank
    }
    return .absent
  }
}
